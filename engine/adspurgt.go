package engine

import (
	"context"

	"github.com/open-policy-agent/opa/v1/storage"
)

// adspurgt are the readings whose chosen value an evaluation looked up. Under another value of one that it did not look up, it
// would have gone the same way: there is no need to ask again.
type adspurgt struct {
	navne map[string]bool
	alle  bool // it looked at something that holds them all
	ended bool // what is looked up now is no longer noted
}

func (a *adspurgt) has(laesning string) bool { return a.alle || a.navne[laesning] }

type adspurgtKey struct{}

// withAdspurgt is a context whose evaluations note the readings they look up; unseen says that rules may look them up in another way
// than through the store, so that all count as looked up.
func withAdspurgt(ctx context.Context, unseen bool) (context.Context, *adspurgt) {
	a := &adspurgt{navne: map[string]bool{}, alle: unseen}
	return context.WithValue(ctx, adspurgtKey{}, a), a
}

// notingStore is a store that notes, for an evaluation that wants it, which readings are looked up. OPA reads every base document
// through its store, at the longest path that it knows.
type notingStore struct{ storage.Store }

// Read implements storage.Store.
func (s notingStore) Read(ctx context.Context, txn storage.Transaction, path storage.Path) (any, error) {
	if a, ok := ctx.Value(adspurgtKey{}).(*adspurgt); ok {
		a.note(path)
	}
	return s.Store.Read(ctx, txn, path)
}

func (a *adspurgt) note(path storage.Path) {
	if a.ended {
		return
	}
	for i, step := range []string{"parametre", "laesninger"} {
		if len(path) == i {
			a.alle = true
			return
		}
		if path[i] != step {
			return
		}
	}
	if len(path) == 2 {
		a.alle = true
		return
	}
	a.navne[path[2]] = true
}
