package pipeline

import (
	"regexp"
	"strings"
	"testing"

	"github.com/pladstjek/pladstjek/engine"
)

var yamlBlock = regexp.MustCompile("(?s)```yaml\n(.*?)```")

// TestDocs: what docs/ci.md tells people to copy is YAML, asks for what there is, and names the version that there is.
func TestDocs(t *testing.T) {
	text := string(read(t, "docs/ci.md"))
	blocks := yamlBlock.FindAllStringSubmatch(text, -1)
	if len(blocks) == 0 {
		t.Fatal("docs/ci.md shows no YAML")
	}
	a, h, actions, hooks := mustLoadAction(t), checkHook(t), 0, 0
	for _, block := range blocks {
		var shown struct {
			Name, On    string
			Permissions map[string]string
			Jobs        map[string]struct {
				RunsOn string `yaml:"runs-on"`
				Steps  []struct {
					ID, Uses, If string
					With         map[string]string
				}
			}
			Repos []struct {
				Repo, Rev string
				Hooks     []struct {
					ID, Files     string
					PassFilenames *bool `yaml:"pass_filenames"`
					Args          []string
				}
			}
		}
		parse(t, "docs/ci.md", []byte(block[1]), &shown)
		for _, job := range shown.Jobs {
			for _, s := range job.Steps {
				for _, m := range regexp.MustCompile(`steps\.pladstjek\.outputs\.([a-z-]+)`).FindAllStringSubmatch(s.If+s.With["sarif_file"], -1) {
					if _, ok := a.Outputs[m[1]]; !ok {
						t.Errorf("docs/ci.md uses the output %s, which the action does not have", m[1])
					}
				}
				version, ours := strings.CutPrefix(s.Uses, "pladstjek/pladstjek@")
				if !ours {
					continue
				}
				actions++
				if version != "v"+engine.Version {
					t.Errorf("docs/ci.md uses %s; the version is %s", s.Uses, engine.Version)
				}
				for name := range s.With {
					if _, ok := a.Inputs[name]; !ok {
						t.Errorf("docs/ci.md uses the input %s, which the action does not have", name)
					}
				}
			}
		}
		for _, repo := range shown.Repos {
			if repo.Rev != "v"+engine.Version {
				t.Errorf("docs/ci.md uses the hooks of %s; the version is %s", repo.Rev, engine.Version)
			}
			for _, one := range repo.Hooks {
				if hooks++; one.ID != h.ID {
					t.Errorf("docs/ci.md uses the hook %s, which there is not", one.ID)
				}
			}
		}
	}
	if actions == 0 || hooks == 0 {
		t.Errorf("docs/ci.md shows the action %d times and the hook %d times", actions, hooks)
	}
	if !strings.Contains(string(read(t, "README.md")), "uses: pladstjek/pladstjek@v"+engine.Version+"\n") {
		t.Errorf("the README shows another version of the action than %s", engine.Version)
	}
	for name := range a.Inputs {
		if !strings.Contains(text, "`"+name+"`") {
			t.Errorf("docs/ci.md does not tell of the input %s", name)
		}
	}
	for name := range a.Outputs {
		if !strings.Contains(text, "| `"+name+"` |") {
			t.Errorf("docs/ci.md does not tell of the output %s", name)
		}
	}
}
