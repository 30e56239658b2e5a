package kontrakt

import (
	"context"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/pladstjek/pladstjek/engine"
)

// TestNoWayOut: a rule that asks for the network, the clock, the environment or chance is refused before it is run.
func TestNoWayOut(t *testing.T) {
	for _, call := range []string{
		`http.send({"method": "get", "url": "http://127.0.0.1:1/"})`,
		`net.lookup_ip_addr("localhost")`,
		`opa.runtime()`,
		`time.now_ns()`,
		`rand.intn("x", 2)`,
		`uuid.rfc4122("x")`,
	} {
		extra := fstest.MapFS{"felles/udenfor.rego": {Data: []byte("package felles.udenfor\n\nsvar := " + call + "\n")}}
		_, err := engine.New(context.Background(), engine.WithPolicies(fs.FS(extra)))
		name, _, _ := strings.Cut(call, "(")
		if err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("a policy that calls %s gives the error %v; expected one that names it", name, err)
		}
	}
}
