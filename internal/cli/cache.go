package cli

import (
	"crypto/sha256"
	"io"
	"os"
	"sync"

	"github.com/sirupsen/logrus"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/internal/cache"
)

// cacheFolder reads --cache. What is kept outlives the run, so it holds nothing that was shown for this run alone.
func (s *settings) cacheFolder(showPersonal bool) (string, error) {
	found := s.find(flagCache)
	switch {
	case !found.given():
		return "", nil
	case found.text() == "":
		return "", usage("%s er tom: skriv en mappe", found.source)
	case showPersonal:
		return "", usage("%s kan ikke bruges sammen med --%s: personoplysninger gemmes ikke", found.source, flagShowPersonal)
	}
	return found.path(found.text()), nil
}

// keeping is the cache of a run. A nil one keeps nothing.
type keeping struct {
	*cache.Cache
	log  *logrus.Logger
	full sync.Once
}

func (p *program) openCache(o checkOptions, rules *ruleset) (*keeping, error) {
	if o.cache == "" {
		return nil, nil
	}
	program, err := programDigest()
	if err != nil {
		return nil, usage("--%s kan ikke bruges: programmets egen fil kan ikke læses: %s", flagCache, reason(err))
	}
	run := cache.Run{
		Program: program, Regelsaet: *rules.engine.Regelsaet(), Motor: rules.engine.Motor(), Sprog: o.sprog, PrDato: o.prDato, Poster: newDelivery(o.bestand, rules.engine) != nil, Kort: o.outputs.short(o.full),
	}
	texts := []any{engine.UdfaldEfterVaegt, run.Regelsaet, engine.Masked}
	for _, laesning := range rules.engine.Laesninger() {
		texts = append(texts, laesning.Navn, laesning.Tekst)
	}
	for _, regel := range rules.engine.Regler() {
		run.Regler = append(run.Regler, regel.ID)
		texts = append(texts, *regel)
	}
	folder, err := cache.Open(o.cache, run, cache.TextsOf(texts...))
	if err != nil {
		return nil, usage("--%s: mappen '%s' kan ikke bruges: %s", flagCache, shownName(o.cache), reason(err))
	}
	return &keeping{Cache: folder, log: p.log}, nil
}

// programDigest is that of the running program's file: another program may judge otherwise, whatever its version says.
var programDigest = sync.OnceValues(func() (digest [sha256.Size]byte, err error) {
	path, err := os.Executable()
	if err != nil {
		return digest, err
	}
	file, err := os.Open(path)
	if err != nil {
		return digest, err
	}
	defer file.Close()
	h := sha256.New()
	if _, err := io.Copy(h, file); err != nil {
		return digest, err
	}
	return [sha256.Size]byte(h.Sum(nil)), nil
})

func (k *keeping) get(data []byte) (cache.Entry, bool) {
	if k == nil {
		return cache.Entry{}, false
	}
	return k.Get(data, engine.Today())
}

// put keeps what became of a document that every rule answered for. A cache that cannot be written to is told of once: the run goes
// on without.
func (k *keeping) put(done *judged) {
	if k == nil || len(done.resultat.Regelfejl) > 0 {
		return
	}
	_, own := done.document.PrDato()
	for i := range done.poster {
		done.poster[i].Noegle = k.Key.Hide(done.poster[i].Noegle) // it may be a CPR number
	}
	name, shown, line := done.document.Name(), done.resultat.Dokument.Fil, done.resultat.Dokument.Linje
	done.move("", "", 0)
	err := k.Put(done.document.Bytes(), cache.Entry{Resultat: done.resultat, Poster: done.poster, PrDato: done.prDato, OwnDay: own})
	done.move(shown, name, line)
	if err != nil {
		k.full.Do(func() { k.log.Warnf("bedømmelserne kan ikke gemmes i --%s: %s", flagCache, reason(err)) })
	}
}

// move puts what became of a document in another file, as in another run.
func (done *judged) move(shown, name string, line int) {
	done.resultat.Move(shown, line)
	for i := range done.poster {
		done.poster[i].Move(name, line)
	}
}
