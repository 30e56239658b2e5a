package cli

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync/atomic"
	"time"

	"github.com/sirupsen/logrus"
	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
)

const (
	// longRun is how long a run lasts before a terminal shows how far it has come.
	longRun = time.Second
	// betweenLines is how long a log is left alone between two lines that tell it.
	betweenLines = 30 * time.Second
)

// progress tells on standard error how far a run has come: as a bar on a terminal, as a line now and then in a log.
type progress struct {
	clock       func() time.Time
	begun, told time.Time
	log         *logrus.Logger
	terminal    io.Writer // nil where there is none
	in          *inputs
	// bytes is the size of all files, 0 as long as it is not known; documents and breaches are what has been judged.
	bytes, documents, breaches atomic.Int64
	container                  *mpb.Progress
	bar                        *mpb.Bar
	quit                       context.CancelFunc
}

// progress begins to tell of a run. A terminal that the report itself scrolls over shows no bar.
func (p *program) progress(ctx context.Context, in *inputs, reportOnStdout bool) *progress {
	g := &progress{clock: p.Clock, log: p.log, in: in}
	if g.clock == nil {
		g.clock = time.Now
	}
	if p.StderrTerminal && !(p.StdoutTerminal && reportOnStdout) {
		g.terminal = p.Stderr
	}
	g.begun = g.clock()
	g.told = g.begun
	ctx, g.quit = context.WithCancel(ctx)
	go func() { g.bytes.Store(in.size(ctx)) }()
	return g
}

// read counts a file that is one document, as inputs counts what it unpacks itself.
func (g *progress) read(in input, data []byte) {
	if g != nil && in.path != "" {
		g.in.consumed.Add(int64(len(data)))
	}
}

// add counts a document.
func (g *progress) add(done *judged) {
	if g == nil {
		return
	}
	g.documents.Add(1)
	g.breaches.Add(int64(done.resultat.Antal.Brud))
	now := g.clock()
	switch {
	case g.terminal == nil && now.Sub(g.told) >= betweenLines:
		g.told = now
		g.log.Info(g.text(now))
	case g.terminal != nil && g.bar == nil && now.Sub(g.begun) >= longRun:
		g.draw()
	}
	if g.bar != nil {
		if total := g.bytes.Load(); total > 0 {
			g.bar.SetTotal(total, false)
		}
		g.bar.SetCurrent(g.in.consumed.Load())
	}
}

const barWidth = 24

func (g *progress) draw() {
	g.container = mpb.New(mpb.WithOutput(g.terminal), mpb.WithWidth(barWidth))
	g.bar = g.container.New(0, mpb.BarStyle().Lbound("").Filler("█").Tip("█").Padding("░").Rbound(""), mpb.BarRemoveOnComplete(),
		mpb.AppendDecorators(decor.Any(func(decor.Statistics) string { return " " + g.text(g.clock()) })))
	g.log.SetOutput(g.container) // so that a message stands above the bar
}

// stop takes the bar away.
func (g *progress) stop() {
	if g == nil {
		return
	}
	g.quit()
	if g.bar != nil {
		g.bar.Abort(true)
		g.container.Wait()
		g.log.SetOutput(g.terminal)
	}
}

// text is the numbers: documents, how many a second, the time left where the size of all is known, and breaches.
func (g *progress) text(now time.Time) string {
	documents, elapsed := g.documents.Load(), now.Sub(g.begun)
	text := grouped(documents) + " dokumenter prøvet"
	if documents == 1 {
		text = "1 dokument prøvet"
	}
	if seconds := elapsed.Seconds(); seconds > 0 {
		text += " · " + grouped(int64(float64(documents)/seconds)) + " i sekundet"
	}
	if total, read := g.bytes.Load(), g.in.consumed.Load(); total > read && read > 0 {
		text += " · ca. " + timeText(time.Duration(float64(elapsed)*float64(total-read)/float64(read))) + " tilbage"
	}
	return text + " · " + grouped(g.breaches.Load()) + " brud"
}

// timeText is a time as people say it, rounded.
func timeText(d time.Duration) string {
	switch {
	case d < 90*time.Second:
		return fmt.Sprintf("%d sek.", int(d.Round(time.Second).Seconds()))
	case d < 90*time.Minute:
		return fmt.Sprintf("%d min.", int(d.Round(time.Minute).Minutes()))
	}
	return fmt.Sprintf("%d timer", int(d.Round(time.Hour).Hours()))
}

// size is how many bytes the files take that all will give; 0 where that is not known, as of standard input. It counts while
// the documents are judged, so that the first does not wait.
func (in *inputs) size(ctx context.Context) int64 {
	var total int64
	for _, argument := range in.arguments {
		if argument.text == "-" {
			return 0
		}
		for _, path := range argument.paths {
			_ = filepath.WalkDir(path, func(name string, entry fs.DirEntry, err error) error { // what cannot be read has no size
				switch {
				case ctx.Err() != nil:
					return ctx.Err()
				case err != nil:
					return nil
				case entry.IsDir() && name != path && hidden(entry.Name()):
					return filepath.SkipDir
				case entry.IsDir() || name != path && !found(entry.Name()):
					return nil
				}
				if info, err := os.Stat(name); err == nil && info.Mode().IsRegular() {
					total += info.Size()
				}
				return nil
			})
		}
	}
	return total
}
