package cli

import (
	"archive/tar"
	"archive/zip"
	"bufio"
	"compress/flate"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// A compressed file that unpacks to more than largestRatio times its size is no archive of documents but a bomb. Up to
// freelyUnpacked bytes the ratio does not matter: documents that are alike compress well.
const (
	largestRatio   = 200
	freelyUnpacked = 64 << 20
)

// memberMark stands between the name of an archive and that of a file in it.
const memberMark = "!/"

var (
	errBomb = &inputFault{
		fmt.Sprintf("arkivet pakker ud til mere end %d gange sin egen størrelse: resten er ikke læst", largestRatio),
		fmt.Sprintf("the archive unpacks to more than %d times its own size: the rest was not read", largestRatio),
	}
	errOutside = &inputFault{
		"filens navn i arkivet peger ud af arkivet: den er ikke læst; pak arkivet om med almindelige navne",
		"the file's name in the archive points out of the archive: it was not read; pack the archive with plain names",
	}
	errNested = &inputFault{
		"det er et arkiv inde i et arkiv og læses ikke: pak det ud først",
		"it is an archive in an archive and is not read: unpack it first",
	}
	errEncrypted = &inputFault{"filen i arkivet er krypteret: pak den ud først", "the file in the archive is encrypted: unpack it first"}
	errZipStdin  = &inputFault{
		"et zip-arkiv kan ikke læses fra stdin: skriv dets navn, eller brug .tar.gz",
		"a zip archive cannot be read from standard input: name the file, or use .tar.gz",
	}
)

// compressed is a source of compressed bytes and how much it has become.
type compressed struct {
	source io.Reader
	// read and unpacked are bytes: of the source, and of all that was unpacked from it.
	read, unpacked int64
}

func (c *compressed) Read(p []byte) (int, error) {
	n, err := c.source.Read(p)
	c.read += int64(n)
	return n, err
}

// unpacking is a stream that was unpacked from a compressed source. It ends with errBomb when it is far too much.
type unpacking struct {
	io.Reader
	from *compressed
}

func (u unpacking) Read(p []byte) (int, error) {
	n, err := u.Reader.Read(p)
	u.from.unpacked += int64(n)
	if u.from.unpacked > freelyUnpacked && u.from.unpacked/largestRatio > u.from.read {
		return 0, errBomb
	}
	return n, err
}

func gunzip(stream io.Reader) (io.Reader, error) {
	from := &compressed{source: stream}
	unpacked, err := gzip.NewReader(bufio.NewReaderSize(from, 1<<16))
	switch {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF): // too short to be compressed
		return nil, gzip.ErrHeader
	case err != nil:
		return nil, err
	}
	return unpacking{unpacked, from}, nil
}

// streamError is why a stream could not be read to its end.
func streamError(err error) error {
	var fault *inputFault
	var corrupt flate.CorruptInputError
	switch {
	case errors.As(err, &fault):
		return fault
	case errors.Is(err, io.ErrUnexpectedEOF):
		return &inputFault{"filen slutter midt i det hele: resten mangler", "the file ends too early: the rest is missing"}
	case errors.Is(err, gzip.ErrHeader), errors.Is(err, gzip.ErrChecksum), errors.Is(err, zip.ErrFormat), errors.Is(err, zip.ErrChecksum),
		errors.Is(err, tar.ErrHeader), errors.As(err, &corrupt), errors.Is(err, io.EOF):
		return &inputFault{"arkivet er beskadiget eller er slet ikke et arkiv: hent eller pak det igen", "the archive is damaged or none at all: fetch or pack it again"}
	case errors.Is(err, zip.ErrAlgorithm):
		return &inputFault{"filen i arkivet er pakket på en måde, der ikke kan læses: brug deflate", "the file in the archive is compressed in a way that cannot be read: use deflate"}
	}
	return readError(err)
}

// packed gives the documents of a file that holds several, or that is compressed.
func (in *inputs) packed(path string, kind fileKind, yield func(input) bool) bool {
	name := shownName(path)
	file, info, err := openRegular(path)
	if err != nil {
		return yield(input{name: name, err: err})
	}
	defer file.Close()
	if kind.holds == holdsZip {
		return in.zip(name, file, info.Size(), yield)
	}
	return in.stream(name, in.consuming(file), kind, yield)
}

// stream gives the documents of a stream that is no zip archive.
func (in *inputs) stream(name string, stream io.Reader, kind fileKind, yield func(input) bool) bool {
	if kind.gzip {
		unpacked, err := gunzip(stream)
		if err != nil {
			return yield(input{name: name, err: streamError(err)})
		}
		stream = unpacked
	}
	switch kind.holds {
	case holdsLines:
		return in.lines(name, stream, yield)
	case holdsTar:
		return in.tar(name, stream, yield)
	case holdsUnknown:
		return in.sniffed(name, stream).each(yield)
	}
	return yield(wholeInput(name, stream))
}

// wholeInput reads a stream that is one document.
func wholeInput(name string, stream io.Reader) input {
	data, err := io.ReadAll(io.LimitReader(stream, largestDocument+1))
	switch {
	case err != nil:
		return input{name: name, err: streamError(err)}
	case len(data) > largestDocument:
		return input{name: name, err: tooLarge("mere end ", "more than ", largestDocument)}
	}
	return input{name: name, data: data}
}

func (in *inputs) tar(name string, stream io.Reader, yield func(input) bool) bool {
	for archive := tar.NewReader(stream); ; {
		header, err := archive.Next()
		switch {
		case errors.Is(err, io.EOF):
			return true
		case err != nil:
			return yield(input{name: name, err: streamError(err)})
		case header.FileInfo().IsDir():
			continue
		}
		open := func() (io.ReadCloser, error) { return io.NopCloser(archive), nil }
		if !header.FileInfo().Mode().IsRegular() {
			open = func() (io.ReadCloser, error) { return nil, errNotRegular }
		}
		if !in.member(name, header.Name, open, yield) {
			return false
		}
	}
}

// zip goes through an archive in the order in which its files lie in its directory, which is held in memory: some 300 bytes a file.
func (in *inputs) zip(name string, file io.ReaderAt, size int64, yield func(input) bool) bool {
	archive, err := zip.NewReader(file, size)
	if err != nil {
		return yield(input{name: name, err: streamError(err)})
	}
	from := &compressed{read: size}
	for _, f := range archive.File {
		if f.FileInfo().IsDir() {
			continue
		}
		open := func() (io.ReadCloser, error) {
			switch {
			case f.Flags&1 != 0:
				return nil, errEncrypted
			case !f.Mode().IsRegular():
				return nil, errNotRegular
			}
			unpacked, err := f.Open()
			if err != nil {
				return nil, err
			}
			return struct {
				io.Reader
				io.Closer
			}{unpacking{unpacked, from}, unpacked}, nil
		}
		more := in.member(name, f.Name, open, yield)
		in.consumed.Add(int64(f.CompressedSize64))
		if !more {
			return false
		}
	}
	return true
}

// member gives the documents of one file of an archive. A name that would lead out of a folder is refused whatever it holds:
// nothing is unpacked to disk here, but such an archive was not made by anyone's zip program.
func (in *inputs) member(archive, member string, open func() (io.ReadCloser, error), yield func(input) bool) bool {
	name := archive + memberMark + shownName(member)
	kind := kindOf(member)
	switch {
	case strings.Contains(member, `\`) || !filepath.IsLocal(member):
		return yield(input{name: name, err: errOutside})
	case !found(member):
		return true
	case kind.holds == holdsZip, kind.holds == holdsTar:
		return yield(input{name: name, err: errNested})
	}
	stream, err := open()
	if err != nil {
		return yield(input{name: name, err: streamError(err)})
	}
	defer stream.Close()
	return in.stream(name, stream, kind, yield)
}

// openRegular looks before it opens, and again at what it opened: a device or a pipe that is opened may block for ever or
// be changed by it.
func openRegular(path string) (*os.File, fs.FileInfo, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, nil, readError(err)
	}
	if err := regular(info); err != nil {
		return nil, nil, err
	}
	file, err := openWithoutWaiting(path)
	if err != nil {
		return nil, nil, readError(err)
	}
	if info, err = file.Stat(); err == nil {
		err = regular(info)
	} else {
		err = readError(err)
	}
	if err != nil {
		file.Close()
		return nil, nil, err
	}
	return file, info, nil
}
