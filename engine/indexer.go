package engine

import "bytes"

// openContainer is an object or a list that is not finished.
type openContainer struct {
	key, start int32
	bottom     int // where its children begin among the finished values
}

// indexOf is the node index that parse makes, of a document that is known to be without fault and to have so many values.
func indexOf(data []byte, values, above int) nodeIndex {
	x := nodeIndex{data: data, nodes: make([]node, 0, values-1), lines: &lineTable{}, above: above}
	var open [maxNesting]openContainer
	depth := 0
	finished := make([]node, 0, 64) // values whose container is not finished
	key := int32(-1)
	at := 0
	if bytes.HasPrefix(data, byteOrderMark) {
		at = len(byteOrderMark)
	}
	for {
		start, end := at, at
		switch data[at] {
		case ' ', '\n', '\r', '\t':
			at = skipBlank(data, at)
			continue
		case ',', ':':
			at++
			continue
		case '{', '[':
			open[depth] = openContainer{key, int32(at), len(finished)}
			depth, key = depth+1, -1
			at++
			continue
		case '}', ']':
			depth--
			c := open[depth]
			n := node{key: c.key, start: c.start, end: int32(at + 1), first: int32(len(x.nodes)), count: int32(len(finished) - c.bottom)}
			x.nodes = append(x.nodes, finished[c.bottom:]...)
			if depth == 0 {
				x.root = n
				return x
			}
			finished = append(finished[:c.bottom], n)
			key = -1
			at++
			continue
		case '"':
			end = literalEnd(data, at)
			if key < 0 && data[open[depth-1].start] == '{' {
				key, at = int32(at), end
				continue
			}
		case 't':
			end += len("true")
		case 'f':
			end += len("false")
		default:
			end = numberEnd(data, at)
		}
		finished = append(finished, node{key: key, start: int32(start), end: int32(end)})
		key, at = -1, end
	}
}

// numberEnd is the offset after the number that begins at at.
func numberEnd(data []byte, at int) int {
	for {
		switch data[at] {
		case ',', '}', ']', ' ', '\n', '\r', '\t':
			return at
		}
		at++
	}
}
