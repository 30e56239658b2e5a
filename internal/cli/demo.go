package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strconv"

	"github.com/urfave/cli/v2"

	"github.com/pladstjek/pladstjek/internal/demo"
)

const (
	flagCases = "cases"
	flagOut   = "out"
	flagClean = "clean"
)

// demoSeed is the seed of an archive that names none.
const demoSeed = "pladstjek"

// demoOptions are the settings of demo.
type demoOptions struct {
	cases int
	seed  string
	out   string
	clean bool
}

func (p *program) demoCommand() *cli.Command {
	return &cli.Command{
		Name:  "demo",
		Usage: "lav et arkiv af opdigtede dokumenter med indlagte brud",
		Description: `Laver et arkiv at prøve kræfter med: dokumenter af alle typer, de fleste
visitationssager, med opdigtede personer. Omkring hvert femte har ét til tre
indlagte brud; resten er i orden. Facit skrives ved siden af arkivet, en linje om
hvert dokument: hvad der er ændret, og hvilke regler der skal finde det.

  pladstjek demo --cases 1000 --out arkiv
  pladstjek check arkiv
  pladstjek demo --cases 100000 --seed prøve --out arkiv.ndjson

STI er en mappe eller en fil, der ender på .ndjson (et dokument på hver linje),
.ndjson.gz, .zip eller .tar.gz. Det, der findes, bliver aldrig overskrevet. Samme
antal og frø giver de samme byte. I et arkiv på mindst 100 har nogle af dokumenterne
brud, som kun ses, når hele arkivet prøves på én gang.`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: flagCases, Usage: "`ANTAL` så mange dokumenter (1000)"},
			&cli.StringFlag{Name: flagSeed, Usage: "`FRØ` en tekst, som arkivet kan laves igen med (pladstjek)"},
			&cli.StringFlag{Name: flagOut, Usage: "`STI` mappe eller fil, arkivet skrives til"},
			&cli.BoolFlag{Name: flagClean, Usage: "læg ingen brud ind"},
		},
		Action: func(c *cli.Context) error {
			o, err := p.demoOptions(c)
			if err != nil {
				return err
			}
			return p.demo(c.Context, o)
		},
	}
}

func (p *program) demoOptions(c *cli.Context) (o demoOptions, err error) {
	if c.NArg() > 0 {
		return o, usage("demo tager ingen stier; skriv --%s %s", flagOut, shownName(c.Args().First()))
	}
	s, err := p.settings(c)
	if err != nil {
		return o, err
	}
	if o.cases, err = s.positive(flagCases, 1000); err != nil {
		return o, err
	}
	if o.cases > demo.MaxAntal {
		return o, usage("--%s er højst %s", flagCases, grouped(demo.MaxAntal))
	}
	o.seed = demoSeed
	if seed := s.find(flagSeed); seed.given() {
		o.seed = seed.text()
	}
	if o.out = s.find(flagOut).text(); o.out == "" {
		return o, usage("--%s mangler: skriv en mappe eller en fil, der ender på .ndjson, .ndjson.gz, .zip eller .tar.gz", flagOut)
	}
	if base := filepath.Base(filepath.Clean(o.out)); base == "." || base == ".." || base == string(filepath.Separator) {
		return o, usage("--%s er '%s'; skriv navnet på en ny mappe eller fil, så facit kan ligge ved siden af den", flagOut, shownName(o.out))
	}
	o.clean, err = s.yes(flagClean)
	return o, err
}

// demo writes the archive and its truth file, or neither.
func (p *program) demo(ctx context.Context, o demoOptions) error {
	written, err := demo.Skriv(ctx, demo.Bestilling{Froe: o.seed, Antal: o.cases, Sti: o.out, Rent: o.clean})
	var taken *demo.FindesError
	switch {
	case errors.As(err, &taken):
		return usage("'%s' findes allerede og bliver ikke overskrevet; der er intet skrevet", shownName(taken.Sti))
	case errors.Is(err, context.Canceled):
		p.log.Error("afbrudt; der er intet skrevet")
		p.exit(exitUnjudged)
		return nil
	case err != nil:
		why := reason(err)
		if errors.Is(err, fs.ErrNotExist) {
			why = "mappen, den skal ligge i, findes ikke"
		}
		return usage("'%s' kan ikke skrives: %s", shownName(o.out), why)
	}
	fmt.Fprintf(p.report, "skrevet: %s · %s · %s\n", shownName(o.out), documents(written.Antal), size(written.Byte))
	fmt.Fprintf(p.report, "facit:   %s · %s med indlagte brud, resten uden\n", shownName(written.Facit), documents(written.Plantede))
	fmt.Fprintf(p.report, "frø:     %s (samme antal og frø giver de samme dokumenter)\n", strconv.Quote(o.seed))
	fmt.Fprintf(p.report, "\nPrøv arkivet:\n  pladstjek check %s\n", shownName(o.out))
	return nil
}

func documents(n int) string {
	if n == 1 {
		return "1 dokument"
	}
	return grouped(int64(n)) + " dokumenter"
}

// size is a number of bytes in the unit that suits it, with a decimal comma.
func size(bytes int64) string {
	for _, unit := range []struct {
		name  string
		bytes int64
	}{{"GB", 1e9}, {"MB", 1e6}, {"kB", 1e3}} {
		if bytes >= unit.bytes {
			tenths := (10*bytes + unit.bytes/2) / unit.bytes
			return fmt.Sprintf("%s,%d %s", grouped(tenths/10), tenths%10, unit.name)
		}
	}
	return fmt.Sprintf("%d byte", bytes)
}

// grouped writes a number with a point between the thousands.
func grouped(n int64) string {
	text := strconv.FormatInt(n, 10)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "." + text[i:]
	}
	return text
}
