package cli

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime/debug"
	"sync"

	"github.com/pladstjek/pladstjek/engine"
	"github.com/pladstjek/pladstjek/engine/plan"
	"github.com/pladstjek/pladstjek/internal/cache"
)

// judge reads and judges documents, several at a time.
type judge struct {
	engine *engine.Engine
	prDato engine.Dato
	render engine.RenderOptions
	jobs   int
	check  func(context.Context, engine.Document, engine.Dato, ...engine.CheckOption) (engine.Result, error)
	// options of check.
	options []engine.CheckOption
	// hide is set where rules over the whole delivery are asked at the end: it stands for persons in what they are asked.
	hide func(string) string
	// cache keeps results between runs; nil for none. documents says that the reports need the documents too.
	cache     *keeping
	documents bool
	// rooms are memory that one document after the other is judged in, where nothing keeps a document once its result is there; nil for none.
	rooms *sync.Pool
	// progress is told of every document; nil for none.
	progress *progress
}

// room is memory for one document at a time, with the options that say so.
type room struct {
	arena    plan.Arena
	check    engine.Room
	reading  []engine.ReadOption
	checking []engine.CheckOption
}

// reuse lets memory be used again from document to document. Nothing may keep a document of the run.
func (j *judge) reuse() {
	j.rooms = &sync.Pool{New: func() any {
		r := &room{}
		r.reading = []engine.ReadOption{engine.WithArena(&r.arena)}
		r.checking = append([]engine.CheckOption{engine.WithRoom(&r.check)}, j.options...)
		return r
	}}
}

// judged is what became of one input.
type judged struct {
	resultat engine.Resultat
	document *engine.Document // nil where it could not be read
	poster   []engine.Post    // what rules over the whole delivery need of it
	prDato   engine.Dato      // the day it was judged on
	// fault is what makes the run itself wrong (exit code 3): there is a result beside it, unless noResult says that there is none.
	fault    error
	noResult bool
	// interrupted says that the run ended before the document was judged.
	interrupted bool
}

// heldPerJob is how many documents may be judged and not given yet, for each that is judged at a time.
const heldPerJob = 4

// each gives what became of the inputs, in their order whatever the number of jobs, until ctx ends or give returns an
// error. interrupted says that some input was not given because ctx ended. At most jobs documents are judged at a time, and a few
// more are held: one that takes long must not keep the others from being judged while its turn to be given has not come.
func (j *judge) each(ctx context.Context, all iter.Seq[input], give func(judged) error) (interrupted bool, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer j.progress.stop()
	queue := make(chan chan judged, heldPerJob*j.jobs)
	slots := make(chan struct{}, j.jobs)
	cut := false // written before queue is closed, read after
	var listing any
	go func() {
		defer close(queue)
		defer func() { listing = caught(recover()) }()
		for in := range all {
			out := make(chan judged, 1)
			select {
			case queue <- out:
			case <-ctx.Done():
				cut = true
				return
			}
			select {
			case slots <- struct{}{}:
				go func() {
					defer func() { <-slots }()
					out <- j.one(ctx, in)
				}()
			case <-ctx.Done():
				cut = true
				return
			}
			if ctx.Err() != nil {
				cut = true
				return
			}
		}
	}()
	for {
		out, ended := next(ctx, queue)
		if ended {
			break
		}
		done, ok := wait(ctx, out)
		if !ok || done.interrupted {
			return true, nil
		}
		j.progress.add(&done)
		if err := give(done); err != nil {
			return false, err
		}
		collectOften()
	}
	if listing != nil {
		panic(listing)
	}
	return cut, nil
}

// next waits for a document, but not when the run ends: the listing may still wait for standard input. ended says that there
// are no more.
func next(ctx context.Context, queue <-chan chan judged) (out <-chan judged, ended bool) {
	select {
	case out, more := <-queue:
		return out, !more
	case <-ctx.Done():
	}
	select {
	case out, more := <-queue:
		return out, !more
	default:
		return nil, false
	}
}

// wait waits for a document, but not for one that is still being read when the run ends: standard input may never end.
func wait(ctx context.Context, out <-chan judged) (judged, bool) {
	select {
	case done := <-out:
		return done, true
	case <-ctx.Done():
	}
	select {
	case done := <-out:
		return done, true
	default:
		return judged{}, false
	}
}

// caught keeps the stack of a panic that is passed on to another goroutine.
func caught(recovered any) any {
	if recovered == nil {
		return nil
	}
	return fmt.Sprintf("%v\n%s", recovered, debug.Stack())
}

func (j *judge) one(ctx context.Context, in input) (out judged) {
	defer func() {
		if r := recover(); r != nil {
			fault := &inputFault{"dokumentet er ikke bedømt: der er en fejl i programmet", "the document was not judged: there is a fault in the program"}
			out = j.invalid(in.name, fault.document(in.name, in.line))
			out.fault = fmt.Errorf("%s: %s", in.name, panicMessage(r, debug.Stack()))
		}
	}()
	data, err := readInput(in)
	var fault *inputFault
	switch {
	case errors.As(err, &fault):
		return j.invalid(in.name, fault.document(in.name, in.line))
	case err != nil:
		return judged{fault: err, noResult: true}
	}
	j.progress.read(in, data)
	if entry, ok := j.cache.get(data); ok {
		return j.kept(in, data, entry)
	}
	reading, checking := []engine.ReadOption(nil), j.options
	if j.rooms != nil {
		room := j.rooms.Get().(*room)
		room.arena.Reset()
		reading, checking = room.reading, room.checking
		defer func() {
			out.document = nil
			j.rooms.Put(room)
		}()
	}
	document, err := j.document(in, data, reading...)
	if err != nil {
		return j.unread(document, err)
	}
	result, err := j.check(ctx, document, j.prDato, checking...)
	var day *engine.PrDatoError
	switch {
	case ctx.Err() != nil:
		return judged{interrupted: true}
	case errors.As(err, &day):
		return j.invalid(in.name, outsideCalendar(document, day))
	case errors.Is(err, engine.ErrUnknownType):
		fault := &inputFault{err.Error(), fmt.Sprintf("the rule set has no rules for the document type '%s'", document.Type())}
		return j.invalid(in.name, fault.document(in.name, in.line))
	case err != nil:
		return judged{fault: fmt.Errorf("%s: %w", in.name, err), noResult: true}
	}
	out = judged{resultat: j.engine.Render(result, j.render), document: &document, prDato: result.PrDato}
	if j.hide != nil {
		out.poster = j.engine.Poster(document, result.PrDato, j.hide)
	}
	j.cache.put(&out)
	return out
}

// kept is what became of the same bytes in an earlier run.
func (j *judge) kept(in input, data []byte, entry cache.Entry) judged {
	out := judged{resultat: entry.Resultat, poster: entry.Poster, prDato: entry.PrDato}
	out.move(engine.Mask(in.name), in.name, in.line)
	if j.documents {
		document, err := j.document(in, data)
		if err != nil {
			return j.unread(document, err)
		}
		out.document = &document
	}
	return out
}

func (j *judge) document(in input, data []byte, options ...engine.ReadOption) (engine.Document, error) {
	return engine.Read(in.name, data, append(options, engine.WithLimit(largestDocument), engine.WithFirstLine(in.line))...)
}

// unread is a document that engine.Read refused; an error that is not the document's is the program's. The document is
// passed on for its lines, where the errors are shown.
func (j *judge) unread(document engine.Document, err error) judged {
	var refused *engine.DocumentError
	if !errors.As(err, &refused) {
		return judged{fault: fmt.Errorf("%s: %w", document.Name(), err), noResult: true}
	}
	out := j.invalid(document.Name(), refused)
	if len(document.Bytes()) > 0 {
		out.document = &document
		out.resultat.Dokument.SHA256 = document.SHA256() // what was refused must be as certain as what was judged
	}
	return out
}

func (j *judge) invalid(name string, err error) judged {
	return judged{resultat: j.engine.RenderInvalid(name, err, j.render)}
}

// outsideCalendar is the fault of a document whose own pr_dato, or whose lack of one today, is a day that cannot be judged on.
func outsideCalendar(document engine.Document, err *engine.PrDatoError) error {
	place := document.Place([]any{"pr_dato"})
	return &engine.DocumentError{Fil: document.Name(), Linje: document.FirstLine(), Type: document.Type(), ID: document.ID(), Fejl: []engine.Skemafejl{{
		Sti: place.Sti, Linje: place.Linje, Kolonne: place.Kolonne,
		Besked:   err.Error(),
		BeskedEn: fmt.Sprintf("pr_dato %s is outside the calendar: choose a day from %s to %s", err.PrDato, engine.FoerstePrDato, engine.SidstePrDato),
	}}}
}
