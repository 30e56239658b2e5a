package demo

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"compress/flate"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// arkiv is what documents are written to.
type arkiv interface {
	// skriv adds a document under a name; luk ends the archive.
	skriv(navn string, data []byte) error
	luk() error
}

// form says how a path is written: what kind of archive, and whether one document takes one line.
type form struct {
	endelse string
	linjer  bool
	nyt     func(io.Writer) arkiv
}

// former are the archives by the end of their name; every other name is a folder.
var former = []form{
	{".ndjson", true, func(w io.Writer) arkiv { return linjearkiv{w, nil} }},
	{".ndjson.gz", true, func(w io.Writer) arkiv {
		z := hurtigGzip(w)
		return linjearkiv{z, z}
	}},
	{".zip", false, nytZip},
	{".tar.gz", false, func(w io.Writer) arkiv {
		z := hurtigGzip(w)
		return tararkiv{tar.NewWriter(z), z}
	}},
}

// Packing would else take longer than making the documents.
func hurtigGzip(w io.Writer) *gzip.Writer {
	z, err := gzip.NewWriterLevel(w, gzip.BestSpeed)
	if err != nil {
		panic(err) // the level is a valid one
	}
	return z
}

func nytZip(w io.Writer) arkiv {
	z := zip.NewWriter(w)
	// One file is packed at a time, so one packer, whose tables are large, does for all.
	pakker, err := flate.NewWriter(nil, flate.BestSpeed)
	if err != nil {
		panic(err) // the level is a valid one
	}
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) {
		pakker.Reset(w)
		return pakker, nil
	})
	return ziparkiv{z}
}

// formAf returns the form of an archive's path, nil for a folder.
func formAf(sti string) *form {
	for i := range former {
		if strings.HasSuffix(strings.ToLower(sti), former[i].endelse) {
			return &former[i]
		}
	}
	return nil
}

type linjearkiv struct {
	w     io.Writer
	pakke io.Closer // nil where it is not packed
}

func (a linjearkiv) skriv(_ string, data []byte) error {
	_, err := a.w.Write(data)
	return err
}

func (a linjearkiv) luk() error {
	if a.pakke == nil {
		return nil
	}
	return a.pakke.Close()
}

// ziparkiv keeps a few hundred bytes a document until its end: a zip file has its directory last.
type ziparkiv struct{ w *zip.Writer }

func (a ziparkiv) skriv(navn string, data []byte) error {
	// No time of change: the same documents are the same bytes.
	fil, err := a.w.CreateHeader(&zip.FileHeader{Name: navn, Method: zip.Deflate})
	if err != nil {
		return err
	}
	_, err = fil.Write(data)
	return err
}

func (a ziparkiv) luk() error { return a.w.Close() }

type tararkiv struct {
	w     *tar.Writer
	pakke *gzip.Writer
}

func (a tararkiv) skriv(navn string, data []byte) error {
	if err := a.w.WriteHeader(&tar.Header{Name: navn, Mode: 0o644, Size: int64(len(data)), ModTime: time.Unix(0, 0), Format: tar.FormatUSTAR}); err != nil {
		return err
	}
	_, err := a.w.Write(data)
	return err
}

func (a tararkiv) luk() error { return errors.Join(a.w.Close(), a.pakke.Close()) }

// filarkiv is an archive in one file.
type filarkiv struct {
	arkiv
	fil    *os.File
	buffer *bufio.Writer
}

func nytFilarkiv(sti string, f *form) (*filarkiv, error) {
	fil, err := os.OpenFile(sti, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return nil, err
	}
	buffer := bufio.NewWriterSize(fil, 1<<18)
	return &filarkiv{f.nyt(buffer), fil, buffer}, nil
}

func (a *filarkiv) luk() error { return errors.Join(a.arkiv.luk(), a.buffer.Flush(), a.fil.Close()) }

// mappearkiv is a folder with a file for each document.
type mappearkiv struct {
	rod    string
	mapper map[string]bool // made already
}

func (a *mappearkiv) skriv(navn string, data []byte) error {
	sti := filepath.Join(a.rod, filepath.FromSlash(navn))
	if mappe := filepath.Dir(sti); !a.mapper[mappe] {
		if err := os.MkdirAll(mappe, 0o777); err != nil {
			return err
		}
		a.mapper[mappe] = true
	}
	return os.WriteFile(sti, data, 0o666)
}

func (a *mappearkiv) luk() error { return nil }
