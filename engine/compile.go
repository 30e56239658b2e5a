package engine

import (
	"fmt"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
)

// compilers are the compiled parts of a rule set, each made when it is first asked for: to compile takes most of the time it takes
// to start, and a run of one dokumenttype, or a list of the rules, needs little of it or nothing.
type compilers struct {
	lock sync.Mutex
	made map[string]*ast.Compiler
	// whole is the whole rule set, where it is compiled at once.
	whole *ast.Compiler
}

func (rs *ruleset) compileAll() error {
	full, err := rs.full()
	if err != nil {
		return err
	}
	main, err := ast.ParseModule(entrypoint, Entrypoints(rs.regler))
	if err != nil {
		return err
	}
	all := map[string]*ast.Module{entrypoint: main}
	for name, module := range full.modules {
		all[name] = module
	}
	rs.compilers.whole, err = compile(all)
	return err
}

// compiler has the rules of a dokumenttype and what they import; of any other name the shared package felles/<name>.
func (rs *ruleset) compiler(name string) (*ast.Compiler, error) {
	if rs.compilers.whole != nil {
		return rs.compilers.whole, nil
	}
	rs.compilers.lock.Lock()
	defer rs.compilers.lock.Unlock()
	if c := rs.compilers.made[name]; c != nil {
		return c, nil
	}
	full, err := rs.full()
	if err != nil {
		return nil, err
	}
	part := map[string]*ast.Module{}
	if ids, ok := rs.byType[name]; ok {
		var regler []*Regel
		for _, id := range ids {
			regler = append(regler, rs.byID[id])
			full.take(part, rs.byID[id].Fil)
		}
		main, err := ast.ParseModule(entrypoint, entrypoints(regler, name))
		if err != nil {
			return nil, err
		}
		part[entrypoint] = main
	} else {
		full.take(part, "felles/"+name+".rego")
	}
	c, err := compile(part)
	if err != nil {
		return nil, err
	}
	rs.compilers.made[name] = c
	return c, nil
}

// take puts a module and those it imports into part.
func (l *loaded) take(part map[string]*ast.Module, name string) {
	module := l.modules[name]
	if module == nil || part[name] != nil {
		return
	}
	part[name] = module
	for _, i := range module.Imports {
		if imported, ok := strings.CutPrefix(i.Path.String(), "data.felles."); ok {
			l.take(part, "felles/"+strings.ReplaceAll(imported, ".", "/")+".rego")
		}
	}
}

func compile(modules map[string]*ast.Module) (*ast.Compiler, error) {
	c := ast.NewCompiler().WithCapabilities(capabilities()).WithStrict(true)
	if c.Compile(modules); c.Failed() {
		return nil, fmt.Errorf("reglerne kan ikke oversættes: %w", c.Errors)
	}
	return c, nil
}
