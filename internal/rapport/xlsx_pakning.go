package rapport

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"errors"
	"hash/crc32"
	"io"
	"io/fs"
	"math"
	"os"
	"slices"
	"strings"
)

// pakning packs the parts of a workbook into a zip that depends on their content alone. The library that makes the parts gives the
// sheets in no certain order and gathers the whole zip in memory; here each part is compressed as it comes, kept aside (on disk
// where it is big), and written in the order of the names, without a clock.
type pakning struct {
	folder string // where big parts are kept
	parts  []*pakkedel
	open   *pakkedel
}

// pakkedel is a part, compressed.
type pakkedel struct {
	name   string
	packer *flate.Writer
	crc    uint32
	size   uint64
	packed uint64
	memory bytes.Buffer
	disk   *os.File // nil while the part is small
}

// stoersteIHukommelse is how many compressed bytes of a part are kept in memory.
const stoersteIHukommelse = 1 << 20

// Create begins a part, and so ends the one before.
func (p *pakning) Create(name string) (io.Writer, error) {
	if err := p.Close(); err != nil {
		return nil, err
	}
	part := &pakkedel{name: name}
	var err error
	if part.packer, err = flate.NewWriter(&pakkelager{part, p.folder}, flate.BestSpeed); err != nil {
		return nil, err
	}
	p.open = part
	p.parts = append(p.parts, part)
	return part, nil
}

// AddFS is not supported.
func (p *pakning) AddFS(fs.FS) error { return errors.ErrUnsupported }

// Close ends the last part. Nothing is written before skriv.
func (p *pakning) Close() error {
	if p.open == nil {
		return nil
	}
	err := p.open.packer.Close()
	p.open.packer, p.open = nil, nil
	return err
}

func (d *pakkedel) Write(data []byte) (int, error) {
	d.crc = crc32.Update(d.crc, crc32.IEEETable, data)
	d.size += uint64(len(data))
	return d.packer.Write(data)
}

// pakkelager takes what is compressed of a part.
type pakkelager struct {
	part   *pakkedel
	folder string
}

func (l *pakkelager) Write(data []byte) (int, error) {
	d := l.part
	d.packed += uint64(len(data))
	if d.disk == nil && d.memory.Len()+len(data) <= stoersteIHukommelse {
		return d.memory.Write(data)
	}
	if d.disk == nil {
		var err error
		if d.disk, err = os.CreateTemp(l.folder, "del-"); err != nil {
			return 0, err
		}
		if _, err = d.memory.WriteTo(d.disk); err != nil {
			return 0, err
		}
	}
	return d.disk.Write(data)
}

// skriv writes the zip. The error is that of w, or of the disk.
func (p *pakning) skriv(w io.Writer) error {
	if err := p.Close(); err != nil {
		return err
	}
	slices.SortFunc(p.parts, func(a, b *pakkedel) int { return strings.Compare(a.name, b.name) })
	archive := zip.NewWriter(w)
	for _, part := range p.parts {
		if err := part.skriv(archive); err != nil {
			return err
		}
	}
	return archive.Close()
}

const (
	zipDataDescriptor = 0x8      // the sizes stand behind the part, where there is room for big ones
	zipFirstDay       = 1<<5 | 1 // 1980-01-01, where the calendar of zip begins
	zipVersion20      = 20
	zipVersion45      = 45 // has sizes of 64 bits: Excel wants it said of a part that needs it
)

func (d *pakkedel) skriv(archive *zip.Writer) error {
	header := &zip.FileHeader{
		Name: d.name, Method: zip.Deflate, ModifiedDate: zipFirstDay, Flags: zipDataDescriptor, ReaderVersion: zipVersion20, CreatorVersion: zipVersion20,
		CRC32: d.crc, CompressedSize64: d.packed, UncompressedSize64: d.size,
	}
	if max(d.packed, d.size) >= math.MaxUint32 {
		header.ReaderVersion = zipVersion45
	}
	out, err := archive.CreateRaw(header)
	if err != nil {
		return err
	}
	if d.disk == nil {
		_, err = out.Write(d.memory.Bytes())
		return err
	}
	if _, err = d.disk.Seek(0, io.SeekStart); err == nil {
		_, err = io.Copy(out, d.disk)
	}
	return err
}

// fjern lets go of the files on disk; their folder is removed by whoever made it.
func (p *pakning) fjern() {
	for _, part := range p.parts {
		if part.disk != nil {
			_ = part.disk.Close() // it is thrown away
		}
	}
	p.parts, p.open = nil, nil
}
