package plan

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"sync"
)

// errEncoding says that bytes are no encoded program of this version.
var errEncoding = errors.New("the encoded program cannot be read")

// Decode makes a program of what [Program.Encode] wrote, and holds on to none of it. The error says that they are no
// program of this version; the policies must then be compiled.
func Decode(data string) (p *Program, err error) {
	d := &decoder{data: data}
	defer func() {
		if r := recover(); r != nil { // damaged bytes can lead anywhere
			p, err = nil, fmt.Errorf("%w: %v", errEncoding, r)
		}
	}()
	if len(data) < len(encodingVersion) || data[:len(encodingVersion)] != encodingVersion {
		return nil, errEncoding
	}
	d.at = len(encodingVersion)
	p = &Program{folds: true, paths: map[string]*function{}, plans: map[string]*function{}, builtins: map[string]*builtin{}, constantAt: map[string]int32{}}
	d.program = p
	p.strict, p.given, p.memos = d.flag(), d.flag(), d.int()
	p.files = d.texts()
	natives := d.texts()
	for _, name := range natives {
		b := p.builtin(name)
		if b == nil {
			return nil, fmt.Errorf("%w: there is no function %s", errEncoding, name)
		}
		d.natives = append(d.natives, b)
	}
	p.constants = make([]Value, d.int())
	var own []*Value // that no other program has
	for i := range p.constants {
		if encoded := d.text(); len(encoded) < sharedSize {
			p.constants[i] = (&decoder{data: encoded}).value()
			own = append(own, &p.constants[i])
		} else {
			p.constants[i] = shared(encoded)
		}
	}
	makeSymbols(own)
	p.watched = make([]Value, d.int())
	for i := range p.watched {
		if at := d.int(); at > 0 {
			p.watched[i] = p.constants[at-1]
		}
	}
	count := d.int()
	d.functions = make([]*function, count)
	for i := range d.functions {
		d.functions[i] = &function{}
	}
	bodies := make([][][]node, count)
	for i, fn := range d.functions {
		d.function(fn, i)
		bodies[i] = d.blocks()
	}
	for i, fn := range d.functions {
		fn.body = (&generator{program: p, fn: fn}).function(bodies[i])
	}
	p.constantAt = nil
	if d.at != len(data) {
		return nil, errEncoding
	}
	return p, nil
}

// sharedSize is how many bytes a constant takes from which on programs share it: the tables of a calendar are the same for all.
const sharedSize = 4 << 10

var sharedConstants sync.Map // by the digest of what they are encoded as

func shared(encoded string) Value {
	digest := sha256.Sum256([]byte(encoded))
	if v, ok := sharedConstants.Load(digest); ok {
		return v.(Value)
	}
	v := (&decoder{data: strings.Clone(encoded)}).value() // its texts must not keep the whole program's bytes
	makeSymbols([]*Value{&v})
	known, _ := sharedConstants.LoadOrStore(digest, v)
	return known.(Value)
}

type decoder struct {
	program   *Program
	data      string
	at        int
	natives   []*builtin
	functions []*function
	nodes     []node
	operands  []operand
}

func (d *decoder) varint() int64 {
	n, size := binary.Varint([]byte(d.data[d.at:min(d.at+binary.MaxVarintLen64, len(d.data))]))
	if size <= 0 {
		panic("a number is cut off")
	}
	d.at += size
	return n
}

func (d *decoder) int() int   { return int(d.varint()) }
func (d *decoder) flag() bool { return d.varint() != 0 }

func (d *decoder) text() string {
	n := d.int()
	s := d.data[d.at : d.at+n]
	d.at += n
	return s
}

func (d *decoder) texts() []string {
	all := make([]string, d.int())
	for i := range all {
		all[i] = strings.Clone(d.text())
	}
	return all
}

func (d *decoder) value() Value {
	kind := d.int()
	second := kind&1 != 0
	switch k := Kind(kind >> 1); k {
	case Undefined, Null:
		return Value{kind: k}
	case Boolean:
		return Value{kind: Boolean, n: d.varint()}
	case Number:
		if second {
			return Int(d.varint())
		}
		return Decimal(strings.Clone(d.text()))
	case String:
		return Text(d.text())
	case Object:
		members := make([]Member, d.int())
		for i := range members {
			members[i] = Member{d.value(), d.value()}
		}
		if second {
			return Indexed(ObjectOf(members))
		}
		return ObjectOf(members)
	default:
		elements := make([]Value, d.int())
		for i := range elements {
			elements[i] = d.value()
		}
		v := List(elements)
		v.kind = k
		return v
	}
}

// makeSymbols makes the texts of constants symbols, but those of large composites, which are looked up by their index.
func makeSymbols(constants []*Value) {
	var texts []string
	for _, v := range constants {
		eachText(v, func(text *Value) { texts = append(texts, text.text()) })
	}
	InternAll(texts)
	for _, v := range constants {
		eachText(v, func(text *Value) { *text = known(text.text()) })
	}
}

func eachText(v *Value, do func(text *Value)) {
	switch {
	case v.kind == String:
		do(v)
	case v.Len() > tableFrom:
	case v.kind == Object:
		members := v.Members()
		for i := range members {
			eachText(&members[i].Key, do)
			eachText(&members[i].Value, do)
		}
	case v.kind >= Array:
		elements := v.Elements()
		for i := range elements {
			eachText(&elements[i], do)
		}
	}
}

func (d *decoder) function(fn *function, number int) {
	fn.name, fn.path, fn.params = strings.Clone(d.text()), strings.Clone(d.text()), d.int()
	fn.arguments = make([]int32, d.int())
	for i := range fn.arguments {
		fn.arguments[i] = int32(d.int())
	}
	fn.result, fn.locals, fn.cleared = int32(d.int()), d.int(), d.int()
	fn.input, fn.data, fn.memo = int32(d.int()), int32(d.int()), d.int()
	fn.remembers = d.flag()
	fn.number = uint64(number+1) * 0x9E3779B97F4A7C15
	if fn.path != "" {
		d.program.paths[fn.path] = fn
	} else {
		d.program.plans[fn.name] = fn
	}
}

func (d *decoder) blocks() [][]node {
	blocks := make([][]node, d.int())
	for i := range blocks {
		blocks[i] = take(&d.nodes, d.int())
		for k := range blocks[i] {
			d.node(&blocks[i][k])
		}
	}
	return blocks
}

// take gives n pieces of a chunk.
func take[T any](chunk *[]T, n int) []T {
	if n > len(*chunk) {
		*chunk = make([]T, max(n, 256))
	}
	piece := (*chunk)[:n:n]
	*chunk = (*chunk)[n:]
	return piece
}

func (d *decoder) operand() operand {
	n := int32(d.int())
	if n >= 0 {
		return localOf(n)
	}
	return operand{local: -1, value: d.program.constants[^n], at: n}
}

func (d *decoder) node(n *node) {
	*n = node{op: operation(d.data[d.at]), dst: -1, val: -1, a: constant(Value{}), b: constant(Value{}), keep: -1}
	d.at++
	mask := d.int()
	if mask&hasDst != 0 {
		n.dst = int32(d.int())
	}
	if mask&hasVal != 0 {
		n.val = int32(d.int())
	}
	if mask&hasA != 0 {
		n.a = d.operand()
	}
	if mask&hasB != 0 {
		n.b = d.operand()
	}
	if mask&hasArgs != 0 {
		n.args = take(&d.operands, d.int())
		for i := range n.args {
			n.args[i] = d.operand()
		}
	}
	if mask&hasN != 0 {
		n.n, n.keep = d.int(), d.int()
	}
	if mask&hasFn != 0 {
		n.fn = d.functions[d.int()-1]
	}
	if mask&hasNative != 0 {
		n.native = d.natives[d.int()]
	}
	if mask&hasPath != 0 {
		n.path = make([]Value, d.int())
		n.keys = make([]ref, len(n.path))
		for i := range n.path {
			at := d.int()
			n.path[i], n.keys[i] = d.program.constants[at], ref(^at)
		}
	}
	if mask&hasAt != 0 {
		n.at = place{int32(d.int()), int32(d.int()), int32(d.int())}
	}
	if mask&hasBlocks != 0 {
		n.blocks = d.blocks()
	}
	n.base, n.first = mask&isBase != 0, mask&isFirst != 0
}
