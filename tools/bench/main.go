// Bench measures pladstjek beside the general tools that evaluate the same rules: opa exec and conftest, all as whole processes on the
// same files in the same run, in turn, so that what else the machine does falls on all of them.
//
//	go run . -cases 300 -rounds 3          from this folder; `make bench` does it
//	go run . -scaling 3000 -rounds 5       one worker and two, on one file of so many documents of all types
//	go run . -memory 10000,100000          how much memory archives of those sizes take
//
// Before anything is measured, the tools must agree on how many breaches there are.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

func main() {
	cases := flag.Int("cases", 300, "how many documents the archive has; the visitationssager among them are judged")
	rounds := flag.Int("rounds", 3, "how often each tool is run; medians are shown")
	scaling := flag.Int("scaling", 0, "a number of documents: measure one worker and two instead")
	memory := flag.String("memory", "", "sizes of archives, with commas between: measure memory instead")
	flag.Parse()
	if err := run(*cases, *rounds, *scaling, *memory); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(cases, rounds, scaling int, memory string) error {
	folder, err := os.MkdirTemp("", "pladstjek-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	b := &bench{folder: folder, root: "../.."}
	if err := b.prebuild(); err != nil {
		return err
	}
	if err := b.build("pladstjek", b.root, "./cmd/pladstjek"); err != nil {
		return err
	}
	if scaling > 0 {
		return b.scaling(scaling, rounds)
	}
	if memory != "" {
		return b.memory(strings.Split(memory, ","))
	}
	for _, tool := range []string{"opa", "conftest"} {
		if err := b.build(tool, ".", "github.com/open-policy-agent/"+tool); err != nil {
			return err
		}
	}
	if err := b.archive(cases); err != nil {
		return err
	}
	if err := b.policies(); err != nil {
		return err
	}
	if err := b.agree(); err != nil {
		return err
	}
	return b.compare(rounds)
}

// bench is the folder that everything is made in.
type bench struct {
	folder, root string
	files        []string
	bytes        int64
}

func (b *bench) path(name string) string { return filepath.Join(b.folder, name) }

func (b *bench) build(name, folder, of string) error {
	build := exec.Command("go", "build", "-trimpath", "-o", b.path(name), of)
	build.Dir = folder
	if out, err := build.CombinedOutput(); err != nil {
		return fmt.Errorf("go build %s: %w\n%s", of, err, out)
	}
	return nil
}

// prebuild compiles the rules that the program has in it, as `make build` does.
func (b *bench) prebuild() error {
	command := exec.Command("go", "run", "./internal/prebuild", "engine/prebuilt")
	command.Dir = b.root
	if out, err := command.CombinedOutput(); err != nil {
		return fmt.Errorf("prebuild: %w\n%s", err, out)
	}
	return nil
}

// archive makes documents with a hundred breaches in five hundred, and keeps the visitationssager: opa exec asks one question of all
// files.
func (b *bench) archive(cases int) error {
	if out, err := exec.Command(b.path("pladstjek"), "demo", "--cases", strconv.Itoa(cases), "--seed", "bench", "--out", b.path("arkiv")).CombinedOutput(); err != nil {
		return fmt.Errorf("demo: %w\n%s", err, out)
	}
	if err := os.Mkdir(b.path("sager"), 0o700); err != nil {
		return err
	}
	return filepath.WalkDir(b.path("arkiv"), func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		var document struct{ Dokumenttype string }
		if err := json.Unmarshal(content, &document); err != nil || document.Dokumenttype != "visitationssag" {
			return err
		}
		b.bytes += int64(len(content))
		name := filepath.Join(b.path("sager"), fmt.Sprintf("%06d.json", len(b.files)))
		b.files = append(b.files, name)
		return os.WriteFile(name, content, 0o600)
	})
}

// policies copies what is evaluated, without tests and sources, and writes conftest's rules: a breach denies, what is undecided warns.
// conftest asks the two separately, and so judges each case twice; the other set asks once, for both.
func (b *bench) policies() error {
	source := filepath.Join(b.root, "policies")
	err := filepath.WalkDir(source, func(path string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(source, path)
		if err != nil {
			return err
		}
		to := filepath.Join(b.path("regler"), name)
		switch base := filepath.Base(name); {
		case entry.IsDir() && base == "kilder":
			return filepath.SkipDir
		case entry.IsDir():
			return os.MkdirAll(to, 0o700)
		case strings.HasSuffix(base, "_test.rego"), !slices.Contains([]string{".rego", ".yaml", ".json"}, filepath.Ext(base)), base == "katalog.yaml":
			return nil
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(to, content, 0o600)
	})
	if err != nil {
		return err
	}
	for name, heads := range map[string][2]string{"conftest-2": {"deny", "warn"}, "conftest-1": {"deny", "deny"}} {
		text := "package main\n\nimport rego.v1\n"
		for i, outcome := range []string{"brud", "uoplyst"} {
			text += fmt.Sprintf("\n%s contains concat(\": \", [%q, id]) if {\n\tsome id, svar in data.pladstjek.visitationssag\n\tsvar.udfald == %q\n}\n", heads[i], outcome, outcome)
		}
		if err := os.Mkdir(b.path(name), 0o700); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(b.path(name), "main.rego"), []byte(text), 0o600); err != nil {
			return err
		}
	}
	return nil
}

func (b *bench) pladstjek(arguments ...string) *exec.Cmd {
	return exec.Command(b.path("pladstjek"), append([]string{"check", b.path("sager"), "--bestand", "never"}, arguments...)...)
}

func (b *bench) opa(of string) *exec.Cmd {
	return exec.Command(b.path("opa"), "exec", "--decision", "pladstjek/visitationssag", "--bundle", b.path("regler"), of)
}

func (b *bench) conftest(set, of string) *exec.Cmd {
	return exec.Command(b.path("conftest"), "test", "--no-color", "--output", "json", "-p", b.path("regler"), "-p", b.path(set), "-d", b.path("regler"), of)
}

// agree has each tool count the rules that are broken.
func (b *bench) agree() error {
	counts := map[string]int{}
	out, err := output(b.pladstjek("--format", "ndjson"))
	if err != nil {
		return err
	}
	for decoder := json.NewDecoder(bytes.NewReader(out)); decoder.More(); {
		var line struct{ Antal struct{ Brud, Del_Af int } }
		if err := decoder.Decode(&line); err != nil {
			return fmt.Errorf("pladstjek: %w", err)
		}
		counts["pladstjek"] += line.Antal.Brud + line.Antal.Del_Af
	}
	if out, err = output(b.opa(b.path("sager"))); err != nil {
		return err
	}
	var results struct {
		Result []struct {
			Result map[string]struct{ Udfald string }
		}
	}
	if err := json.Unmarshal(out, &results); err != nil {
		return fmt.Errorf("opa exec: %w", err)
	}
	for _, r := range results.Result {
		for _, svar := range r.Result {
			if svar.Udfald == "brud" {
				counts["opa exec"]++
			}
		}
	}
	for _, set := range []string{"conftest-1", "conftest-2"} {
		if out, err = output(b.conftest(set, b.path("sager"))); err != nil {
			return err
		}
		var tests []struct{ Failures []struct{ Msg string } }
		if err := json.Unmarshal(out, &tests); err != nil {
			return fmt.Errorf("conftest: %w", err)
		}
		for _, t := range tests {
			for _, f := range t.Failures {
				if strings.HasPrefix(f.Msg, "brud: ") {
					counts[set]++
				}
			}
		}
	}
	for tool, n := range counts {
		if n != counts["pladstjek"] || n == 0 {
			return fmt.Errorf("the tools do not agree on the breaches: %v (%s)", counts, tool)
		}
	}
	fmt.Printf("%d visitationssager, %.1f KB each, %d broken rules by every tool; %d cores, %s\n\n",
		len(b.files), float64(b.bytes)/float64(len(b.files))/1000, counts["pladstjek"], runtime.NumCPU(), runtime.Version())
	return nil
}

// output runs a command that may say with its exit code that it found something.
func output(command *exec.Cmd) ([]byte, error) {
	var stderr bytes.Buffer
	command.Stderr = &stderr
	out, err := command.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 1 && len(out) > 0 {
		err = nil
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w\n%s", command, err, &stderr)
	}
	return out, nil
}

// measurement is one run of a whole process.
type measurement struct {
	cpu, wall time.Duration
	rss       int64 // the most, in bytes
}

func measure(command *exec.Cmd) (measurement, error) {
	debug.FreeOSMemory() // a new process begins with this one's memory, which would count as its own
	command.Stdout = nil // to the null device
	begun := time.Now()
	err := command.Run()
	m := measurement{wall: time.Since(begun)}
	var exit *exec.ExitError
	if err != nil && !(errors.As(err, &exit) && exit.ExitCode() == 1) {
		return m, fmt.Errorf("%s: %w", command, err)
	}
	m.cpu = command.ProcessState.UserTime() + command.ProcessState.SystemTime()
	if usage, ok := command.ProcessState.SysUsage().(*syscall.Rusage); ok {
		m.rss = usage.Maxrss << 10 // Linux counts KiB
	}
	return m, nil
}

// compare runs the tools in turn and shows the medians. CPU a case is without what the same tool takes for one file.
func (b *bench) compare(rounds int) error {
	null := func(format string) string { return format + "=" + b.path("ud."+format) }
	tools := []struct {
		name string
		many func() *exec.Cmd
		one  func() *exec.Cmd
	}{
		{"opa exec", func() *exec.Cmd { return b.opa(b.path("sager")) }, func() *exec.Cmd { return b.opa(b.files[0]) }},
		{"conftest, deny and warn", func() *exec.Cmd { return b.conftest("conftest-2", b.path("sager")) }, func() *exec.Cmd { return b.conftest("conftest-2", b.files[0]) }},
		{"conftest, all in deny", func() *exec.Cmd { return b.conftest("conftest-1", b.path("sager")) }, func() *exec.Cmd { return b.conftest("conftest-1", b.files[0]) }},
	}
	for _, format := range []string{"ndjson", "text", "json", "sarif", "junit", "csv", "xlsx", "html", "markdown", "github"} {
		tools = append(tools, struct {
			name string
			many func() *exec.Cmd
			one  func() *exec.Cmd
		}{
			"pladstjek " + format,
			func() *exec.Cmd { return b.pladstjek("--format", null(format)) },
			func() *exec.Cmd {
				return exec.Command(b.path("pladstjek"), "check", b.files[0], "--bestand", "never", "--format", null(format))
			},
		})
	}
	opaEval := func() *exec.Cmd {
		return exec.Command(b.path("opa"), "eval", "--bundle", b.path("regler"), "--input", b.files[0], "data.pladstjek.visitationssag")
	}
	var evals []measurement
	many, one := map[string][]measurement{}, map[string][]measurement{}
	for range rounds {
		for _, tool := range tools {
			m, err := measure(tool.many())
			if err != nil {
				return err
			}
			many[tool.name] = append(many[tool.name], m)
			if m, err = measure(tool.one()); err != nil {
				return err
			}
			one[tool.name] = append(one[tool.name], m)
		}
		m, err := measure(opaEval())
		if err != nil {
			return err
		}
		evals = append(evals, m)
	}
	perCase := func(name string) float64 {
		net := median(many[name], func(m measurement) float64 { return m.cpu.Seconds() }) - median(one[name], func(m measurement) float64 { return m.cpu.Seconds() })
		return net * 1000 / float64(len(b.files)-1)
	}
	floor, err := measure(exec.Command("true")) // a process is counted with what this one had in memory when it began it
	if err != nil {
		return err
	}
	peak := func(name string) string {
		rss := median(many[name], func(m measurement) float64 { return float64(m.rss) })
		if rss <= 1.05*float64(floor.rss) {
			return fmt.Sprintf("under %.0f", rss/1e6)
		}
		return fmt.Sprintf("%.0f", rss/1e6)
	}
	fmt.Printf("| %-27s | CPU a case, ms | × opa exec | cases a second | peak RSS, MB | one file, s of CPU |\n| --- | ---: | ---: | ---: | ---: | ---: |\n", "")
	for _, tool := range tools {
		wall := median(many[tool.name], func(m measurement) float64 { return m.wall.Seconds() })
		fmt.Printf("| %-27s | %.1f | %.2f | %.0f | %s | %.2f |\n", tool.name, perCase(tool.name), perCase(tool.name)/perCase("opa exec"), float64(len(b.files))/wall,
			peak(tool.name), median(one[tool.name], func(m measurement) float64 { return m.cpu.Seconds() }))
	}
	cpu := func(m measurement) float64 { return m.cpu.Seconds() }
	whole := func(name string) float64 { return median(many[name], cpu) }
	fmt.Printf("\nopa eval takes %.2f s of CPU for one file, a process each\n", median(evals, cpu))
	fmt.Printf("whole processes, starting included: pladstjek ndjson takes 1/%.0f of opa exec's CPU, 1/%.0f and 1/%.0f of conftest's\n",
		whole("opa exec")/whole("pladstjek ndjson"), whole("conftest, deny and warn")/whole("pladstjek ndjson"), whole("conftest, all in deny")/whole("pladstjek ndjson"))
	return nil
}

// scaling runs one worker and two in turn.
func (b *bench) scaling(documents, rounds int) error {
	archive := b.path("arkiv.ndjson")
	if out, err := exec.Command(b.path("pladstjek"), "demo", "--cases", strconv.Itoa(documents), "--seed", "bench", "--out", archive).CombinedOutput(); err != nil {
		return fmt.Errorf("demo: %w\n%s", err, out)
	}
	all := map[int][]measurement{}
	for range rounds {
		for _, jobs := range []int{1, 2} {
			m, err := measure(exec.Command(b.path("pladstjek"), "check", archive, "--bestand", "never", "--format", "ndjson", "--jobs", strconv.Itoa(jobs)))
			if err != nil {
				return err
			}
			all[jobs] = append(all[jobs], m)
		}
	}
	wall := func(m measurement) float64 { return m.wall.Seconds() }
	fmt.Printf("| workers | s | documents a second | CPU a document, ms | peak RSS, MB |\n| ---: | ---: | ---: | ---: | ---: |\n")
	for _, jobs := range []int{1, 2} {
		s := median(all[jobs], wall)
		fmt.Printf("| %d | %.2f | %.0f | %.2f | %.0f |\n", jobs, s, float64(documents)/s, median(all[jobs], func(m measurement) float64 { return m.cpu.Seconds() })*1000/float64(documents),
			median(all[jobs], func(m measurement) float64 { return float64(m.rss) / 1e6 }))
	}
	fmt.Printf("\ntwo workers are %.2f × as fast as one\n", median(all[1], wall)/median(all[2], wall))
	return nil
}

func median(all []measurement, of func(measurement) float64) float64 {
	values := make([]float64, len(all))
	for i, m := range all {
		values[i] = of(m)
	}
	slices.Sort(values)
	return values[len(values)/2]
}

// memory measures archives of several sizes with the rules over the whole delivery. One document in fifty is a whole one, the others
// are as small as they can be, so that a million are judged in a quarter of an hour.
func (b *bench) memory(sizes []string) error {
	fmt.Printf("| documents | MB | peak RSS, MB | documents a second |\n| ---: | ---: | ---: | ---: |\n")
	for _, size := range sizes {
		n, err := strconv.Atoi(size)
		if err != nil {
			return err
		}
		archive, err := b.mixed(n)
		if err != nil {
			return err
		}
		info, err := os.Stat(archive)
		if err != nil {
			return err
		}
		m, err := measure(exec.Command(b.path("pladstjek"), "check", archive, "--format", "ndjson"))
		if err != nil {
			return err
		}
		fmt.Printf("| %s | %.0f | %.0f | %.0f |\n", size, float64(info.Size())/1e6, float64(m.rss)/1e6, float64(n)/m.wall.Seconds())
		if err := os.Remove(archive); err != nil {
			return err
		}
	}
	return nil
}

const wholeInMixed = 50

func (b *bench) mixed(n int) (string, error) {
	whole := b.path(fmt.Sprintf("hele-%d.ndjson", n))
	if out, err := exec.Command(b.path("pladstjek"), "demo", "--cases", strconv.Itoa((n+wholeInMixed-1)/wholeInMixed), "--seed", "bench", "--out", whole).CombinedOutput(); err != nil {
		return "", fmt.Errorf("demo: %w\n%s", err, out)
	}
	from, err := os.Open(whole)
	if err != nil {
		return "", err
	}
	defer os.Remove(whole)
	defer from.Close()
	lines := bufio.NewReader(from)
	name := b.path(fmt.Sprintf("blandet-%d.ndjson", n))
	file, err := os.Create(name)
	if err != nil {
		return "", err
	}
	to := bufio.NewWriter(file)
	types := []string{"takstblad", "kvartalsstatus", "takstblad", "magtanvendelser"}
	for i := range n {
		line := fmt.Sprintf(`{"dokumenttype":%q,"skemaversion":"1","id":"T-%d","pr_dato":"2018-06-01"}`+"\n", types[i%len(types)], i)
		if i%wholeInMixed == 0 {
			if line, err = lines.ReadString('\n'); err != nil {
				return "", err
			}
		}
		to.WriteString(line)
	}
	return name, errors.Join(to.Flush(), file.Close())
}
