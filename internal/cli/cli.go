// Package cli is the command line of pladstjek: one file a command, each an options struct and a run function.
//
// # Commands
//
// check judges documents; rules and explain tell what they are judged by; deadlines lists what must happen next; report
// quarter and report payment count what cases and bills hold; sample draws cases by lot and judges them; schema prints what a
// document may hold; demo makes an archive of invented documents with planted breaches; init writes a configuration and a
// sample case to begin with; version identifies the program and its rule set.
//
// # Exit codes
//
//	0  everything was judged, and nothing was found that the gate (--fail-on) was told to fail on
//	1  at least one finding that the gate fails on
//	2  some input could not be judged: unreadable, not JSON, not after its schema, or the run was interrupted
//	3  wrong usage, configuration or rule set; a rule that gave no valid answer; nothing to judge
//
// 3 beats 2 beats 1. Nothing judged is never 0. No flag changes what a code means.
//
// # Waivers
//
// A breach with a waiver in force (pladstjek-undtagelser.yaml) is shown as waived, is counted apart, and does not fail the gate.
// Whether a waiver is in force is decided by the day of the run (--pr-dato, else today), not by the documents' own pr_dato.
//
// # Streams
//
// Standard output holds the report alone. What goes wrong outside the documents is told on standard error, in Danish.
// CPR numbers are masked on both.
//
// # Settings
//
// A flag on the command line beats the environment variable PLADSTJEK_<FLAG>, which beats pladstjek.yaml, which beats the
// default. Flags may stand before and after the paths; "--" ends them.
package cli

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"

	"github.com/sirupsen/logrus"
	"github.com/urfave/cli/v2"
)

// The exit codes. A higher one beats a lower.
const (
	exitOK = iota
	exitFindings
	exitUnjudged
	exitError
)

// Environment is what a run of the program sees of the world.
type Environment struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// Getenv looks up an environment variable; "" stands for one that is not set.
	Getenv func(name string) string
	// Colour says whether Stdout may be coloured, Width how many columns its lines may fill.
	Colour bool
	Width  int
	// StdoutTerminal and StderrTerminal say which of them a person is looking at.
	StdoutTerminal, StderrTerminal bool
	// Clock tells how long a run has lasted; nil stands for time.Now. No judgement depends on it.
	Clock func() time.Time
}

// Main runs the program on the process's arguments, streams and environment, and returns its exit code. An interrupt, SIGTERM or
// SIGHUP ends the run in good order; a second one at once.
func Main() int {
	tuneCollector(os.Getenv)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	context.AfterFunc(ctx, stop)
	return Run(ctx, os.Args[1:], processEnvironment())
}

// Run runs the program on the arguments (without its name) and returns its exit code. It never panics.
func Run(ctx context.Context, arguments []string, environment Environment) (code int) {
	p := &program{Environment: environment, log: newLog(environment.Stderr)}
	p.report = bufio.NewWriterSize(environment.Stdout, 1<<16)
	defer func() {
		if r := recover(); r != nil {
			p.log.Error(panicMessage(r, debug.Stack()))
			code = exitError
		}
	}()
	err := p.run(ctx, arguments)
	if flushed := p.report.Flush(); err == nil && flushed != nil {
		err = fmt.Errorf("rapporten kan ikke skrives til stdout: %s", reason(flushed))
	}
	if err != nil {
		p.log.Error(err)
		return exitError
	}
	return p.code
}

// program is one run of the command line.
type program struct {
	Environment
	log    *logrus.Logger
	report *bufio.Writer // standard output
	code   int
}

func (p *program) run(ctx context.Context, arguments []string) error {
	app := p.app()
	arranged, err := arrange(app, arguments)
	if err != nil {
		return err
	}
	return app.RunContext(ctx, append([]string{app.Name}, arranged...))
}

// exit records an exit code; the highest wins.
func (p *program) exit(code int) { p.code = max(p.code, code) }

func (p *program) app() *cli.App {
	usageError := func(_ *cli.Context, err error, _ bool) error {
		return usage("kommandolinjen kan ikke læses: %v", err)
	}
	app := &cli.App{
		Name:                      "pladstjek",
		Usage:                     "prøver sager om særlige pladser på psykiatrisk afdeling mod reglerne",
		Writer:                    p.report,
		ErrWriter:                 p.Stderr,
		HideVersion:               true,
		HideHelpCommand:           true,
		DisableSliceFlagSeparator: true,
		CustomAppHelpTemplate:     appHelp,
		ExitErrHandler:            func(*cli.Context, error) {}, // Run decides the exit code
		OnUsageError:              usageError,
		Commands: []*cli.Command{
			p.checkCommand(),
			p.rulesCommand(),
			p.explainCommand(),
			p.deadlinesCommand(),
			p.reportQuarterCommand(),
			p.reportPaymentCommand(),
			p.sampleCommand(),
			p.schemaCommand(),
			p.demoCommand(),
			p.initCommand(),
			p.versionCommand(),
		},
	}
	for _, command := range app.Commands {
		command.HideHelpCommand = true
		command.CustomHelpTemplate = commandHelp
		command.OnUsageError = usageError
	}
	return app
}

// usageFault says that the program was asked for something it cannot do. It ends the run with exit code 3.
type usageFault struct{ message string }

func (u *usageFault) Error() string { return u.message }

func usage(format string, arguments ...any) error {
	return &usageFault{fmt.Sprintf(format, arguments...)}
}

// panicMessage asks the user to report a fault of the program. The stack names functions and lines, no values of the case.
func panicMessage(value any, stack []byte) string {
	return fmt.Sprintf("der er en fejl i programmet, og kørslen blev afbrudt. Resultatet kan ikke bruges.\n"+
		"Meld den på https://github.com/pladstjek/pladstjek/issues, og vedlæg teksten herunder (læs den først: den må ikke indeholde personoplysninger).\n"+
		"%v\n%s", value, stack)
}

// reason says in Danish why the operating system refused.
func reason(err error) string {
	da, _ := systemError(err)
	return da
}
