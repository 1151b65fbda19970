package terraform

import (
	"encoding/json"
	"path"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// folderOf finds a called module in the tree: beside the caller, or where `terraform init` put it.
func (m *module) folderOf(name string, block *hclsyntax.Block) (string, bool) {
	r := m.reader
	attribute, is := block.Body.Attributes["source"]
	if !is {
		return "", false
	}
	location := ""
	if v, _ := m.evaluate(attribute.Expr, m.base).Unmark(); v.IsKnown() && !v.IsNull() && v.Type() == cty.String {
		location = v.AsString()
	}
	if folder, is := r.locate(m.config.folder, location, m.manifestKey(name)); is {
		return folder, true
	}
	r.say(r.translate(moduleMissing, mistake(moduleMissing, "module `"+name+"` is not here, so its resources and outputs are unknown", "run `terraform init`, or open the folder that holds it", attribute.SrcRange)))
	return "", false
}

// locate gives the folder of a module by its source, or by its key in the manifest of fetched modules.
func (r *reader) locate(caller, location, key string) (string, bool) {
	folder, is := r.manifest[key]
	if location == "." || location == ".." || strings.HasPrefix(location, "./") || strings.HasPrefix(location, "../") {
		folder, is = joinFolder(caller, location), true
	}
	return folder, is && r.tree.hasFolder(folder)
}

func (m *module) manifestKey(name string) string {
	key := name
	for i := len(m.chain) - 1; i >= 0; i-- {
		key = m.chain[i].Name + "." + key
	}
	return key
}

// readManifest reads the list that `terraform init` leaves of the modules it fetched.
func (r *reader) readManifest() map[string]string {
	folders := map[string]string{}
	var manifest struct {
		Modules []struct{ Key, Dir string }
	}
	if json.Unmarshal([]byte(r.tree.texts[path.Join(r.request.Root, ".terraform/modules/modules.json")]), &manifest) != nil {
		return folders
	}
	for _, entry := range manifest.Modules {
		folders[entry.Key] = joinFolder(r.request.Root, entry.Dir)
	}
	return folders
}

// fromRoot spells a folder relative to the root module, as `path.module` does.
func (r *reader) fromRoot(folder string) string {
	if folder == r.request.Root {
		return "."
	}
	if r.request.Root == "" {
		return folder
	}
	up, root := "", r.request.Root
	for root != "" && folder != root && !strings.HasPrefix(folder, root+"/") {
		root, up = cleanFolder(path.Dir(root)), up+"../"
	}
	return strings.TrimSuffix(up+strings.TrimPrefix(strings.TrimPrefix(folder, root), "/"), "/")
}

// load parses the modules that a configuration calls with a source written as a plain text, so that
// what one file asks of another is known before evaluation begins.
func (r *reader) load(config *configuration, chain []string) {
	if len(chain) >= maxModuleDepth {
		return
	}
	for _, name := range sortedNames(config.calls) {
		block := config.calls[name]
		own := append(append([]string{}, chain...), name)
		attribute, is := block.Body.Attributes["source"]
		if !is {
			continue
		}
		location, is := literalKey(untracked(attribute.Expr))
		if !is {
			continue
		}
		folder, is := r.locate(config.folder, location, strings.Join(own, "."))
		if _, loaded := r.modules[folder]; is && !loaded {
			r.load(r.configuration(folder), own)
		}
	}
}
