package demo

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
)

// Bestilling is an archive to be written.
type Bestilling struct {
	Froe  string
	Antal int // from 1 to MaxAntal
	// Sti is a folder, or a file whose name ends in .ndjson, .ndjson.gz, .zip or .tar.gz.
	Sti  string
	Rent bool // nothing is planted
}

// Kvittering says what was written.
type Kvittering struct {
	Facit    string // the truth file
	Antal    int
	Plantede int   // documents that something is planted in
	Byte     int64 // of all documents, as they are before packing
}

// Facitnavn is the name of the truth file of an archive: beside it, so that nobody takes it for a document of it.
func Facitnavn(sti string) string { return filepath.Clean(sti) + ".facit.ndjson" }

// FindesError says that something is where the archive was to be written.
type FindesError struct{ Sti string }

func (e *FindesError) Error() string { return e.Sti + " exists" }

// partistoerrelse is how many documents are made at a time.
const partistoerrelse = 64

// Skriv writes the archive and its truth file: both, or none. Nothing that is there is overwritten: that is a FindesError. Any
// other error is that of the file system, or of ctx, whose end ends the writing.
func Skriv(ctx context.Context, b Bestilling) (Kvittering, error) {
	k := Kvittering{Facit: Facitnavn(b.Sti), Antal: b.Antal}
	sti := filepath.Clean(b.Sti)
	for _, mangler := range []string{sti, k.Facit} {
		if err := ledig(mangler); err != nil {
			return k, err
		}
	}
	// Written aside under names of this run, and renamed when all is there.
	ved := func(navn string) string {
		return filepath.Join(filepath.Dir(navn), fmt.Sprintf(".%s.%d.ufaerdig", filepath.Base(navn), os.Getpid()))
	}
	defer os.RemoveAll(ved(sti))
	defer os.RemoveAll(ved(k.Facit))
	if err := b.skrivTil(ctx, ved(sti), ved(k.Facit), &k); err != nil {
		return k, err
	}
	if err := ledig(k.Facit); err != nil {
		return k, err
	}
	if err := os.Rename(ved(k.Facit), k.Facit); err != nil {
		return k, err
	}
	// An empty folder gives way to the one that is full.
	if err := errors.Join(ledig(sti), fjernTomMappe(sti), os.Rename(ved(sti), sti)); err != nil {
		os.Remove(k.Facit)
		return k, err
	}
	return k, nil
}

// ledig says that nothing is at the path, or an empty folder.
func ledig(sti string) error {
	if _, err := os.Lstat(sti); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if formAf(sti) == nil {
		if filer, err := os.ReadDir(sti); err == nil && len(filer) == 0 {
			return nil
		}
	}
	return &FindesError{sti}
}

func fjernTomMappe(sti string) error {
	if err := os.Remove(sti); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

func (b *Bestilling) skrivTil(ctx context.Context, sti, facitsti string, k *Kvittering) (err error) {
	f := formAf(b.Sti)
	var a arkiv
	if f == nil {
		if err := os.Mkdir(sti, 0o777); err != nil {
			return err
		}
		a = &mappearkiv{sti, map[string]bool{}}
	} else if a, err = nytFilarkiv(sti, f); err != nil {
		return err
	}
	facit, err := nytFilarkiv(facitsti, &former[0])
	if err != nil {
		return errors.Join(err, a.luk())
	}
	err = b.dokumenter(ctx, f, func(p *parti) error {
		k.Plantede += p.plantede
		k.Byte += int64(len(p.data))
		fra := 0
		for i, til := range p.ender {
			if err := a.skriv(p.navne[i], p.data[fra:til]); err != nil {
				return err
			}
			fra = til
		}
		return facit.skriv("", p.facit)
	})
	return errors.Join(err, a.luk(), facit.luk())
}

// parti is some documents on their way to the archive, and their lines of the truth file.
type parti struct {
	data, facit []byte
	ender       []int // where in data each document ends
	navne       []string
	plantede    int
}

// dokumenter gives all documents in their order, several partis being made at a time.
func (b *Bestilling) dokumenter(ctx context.Context, f *form, giv func(*parti) error) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	g := New(b.Froe, b.Rent)
	orden := make(chan chan *parti, runtime.GOMAXPROCS(0))
	genbrug := make(chan *parti, 2*cap(orden)+2)
	go func() {
		defer close(orden)
		for fra := 0; fra < b.Antal; fra += partistoerrelse {
			ud := make(chan *parti, 1)
			select {
			case orden <- ud:
			case <-ctx.Done():
				return
			}
			go func() {
				var p *parti
				select {
				case p = <-genbrug:
				default:
					p = &parti{}
				}
				b.lav(g, f, fra, min(fra+partistoerrelse, b.Antal), p)
				ud <- p
			}()
		}
	}()
	for ud := range orden {
		p := <-ud
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err := giv(p); err != nil {
			return err
		}
		select {
		case genbrug <- p:
		default:
		}
	}
	return ctx.Err()
}

// lav fills a parti with the documents from fra up to til.
func (b *Bestilling) lav(g *Generator, f *form, fra, til int, p *parti) {
	p.data, p.facit, p.ender, p.navne, p.plantede = p.data[:0], p.facit[:0], p.ender[:0], p.navne[:0], 0
	for nr := fra; nr < til; nr++ {
		d := g.Dokument(nr)
		linjer := f != nil && f.linjer
		fil, linje := filepath.Base(b.Sti), nr+1
		if !linjer {
			fil, linje = d.filnavn(b.Antal), 0
		}
		p.data = d.AppendJSON(p.data, !linjer)
		p.ender = append(p.ender, len(p.data))
		p.navne = append(p.navne, fil)
		p.facit = d.appendFacit(p.facit, fil, linje)
		if len(d.Afvigelser) > 0 {
			p.plantede++
		}
	}
}
