package terraform

import (
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// configuration is the blocks of one module folder, override files merged in. Nothing is evaluated yet.
type configuration struct {
	folder    string
	variables map[string]*hclsyntax.Block
	locals    map[string]*hclsyntax.Attribute
	outputs   map[string]*hclsyntax.Block
	calls     map[string]*hclsyntax.Block
	providers map[string]*hclsyntax.Block // by local name, `aws` or `aws.eu`
	resources map[string]*hclsyntax.Block // by `type.name`, data sources by `data.type.name`
	// order is the keys of resources as they stand in the files.
	order     []string
	callOrder []string
	// merged are the blocks that are made of several texts.
	merged map[*hclsyntax.Block]bool
}

var configurationSuffixes = []string{".tf", ".tf.json", ".tofu", ".tofu.json"}

func isConfiguration(name string) (stem string, is bool) {
	for _, suffix := range configurationSuffixes {
		if stem, is := strings.CutSuffix(name, suffix); is && stem != "" && !strings.HasPrefix(name, ".") {
			return stem, true
		}
	}
	return "", false
}

// configuration reads the module in a folder of the tree, once.
func (r *reader) configuration(folder string) *configuration {
	if known, is := r.modules[folder]; is {
		return known
	}
	c := &configuration{
		folder:    folder,
		variables: map[string]*hclsyntax.Block{},
		locals:    map[string]*hclsyntax.Attribute{},
		outputs:   map[string]*hclsyntax.Block{},
		calls:     map[string]*hclsyntax.Block{},
		providers: map[string]*hclsyntax.Block{},
		resources: map[string]*hclsyntax.Block{},
		merged:    map[*hclsyntax.Block]bool{},
	}
	r.modules[folder] = c
	var overrides []*parsedFile
	for _, base := range r.tree.folders[folder] {
		stem, is := isConfiguration(base)
		if !is || r.tree.hasTofu(folder, base) {
			continue
		}
		file := r.parse(joinFolder(folder, base))
		if stem == "override" || strings.HasSuffix(stem, "_override") {
			overrides = append(overrides, file)
			continue
		}
		for _, block := range file.body.Blocks {
			c.add(r, block)
		}
	}
	for _, file := range overrides {
		for _, block := range file.body.Blocks {
			c.override(r, block)
		}
	}
	return c
}

func (r *reader) parse(name string) *parsedFile {
	if file, is := r.parsed[name]; is {
		return file
	}
	file := recentFiles.parse(name, r.tree.texts[name])
	r.parsed[name] = file
	r.report(syntaxError, file.diagnostics)
	return file
}

// table gives the table that a kind of block belongs to, and its key there.
func (c *configuration) table(block *hclsyntax.Block) (blocks map[string]*hclsyntax.Block, key string) {
	labels := block.Labels
	switch {
	case block.Type == "resource" && len(labels) == 2:
		return c.resources, labels[0] + "." + labels[1]
	case (block.Type == "data" || block.Type == "ephemeral") && len(labels) == 2:
		return c.resources, block.Type + "." + labels[0] + "." + labels[1]
	case block.Type == "variable" && len(labels) == 1:
		return c.variables, labels[0]
	case block.Type == "output" && len(labels) == 1:
		return c.outputs, labels[0]
	case block.Type == "module" && len(labels) == 1:
		return c.calls, labels[0]
	case block.Type == "provider" && len(labels) == 1:
		return c.providers, providerKey(block)
	}
	return nil, ""
}

func providerKey(block *hclsyntax.Block) string {
	if alias, is := block.Body.Attributes["alias"]; is {
		if name, is := literalKey(untracked(alias.Expr)); is {
			return block.Labels[0] + "." + name
		}
	}
	return block.Labels[0]
}

func (c *configuration) add(r *reader, block *hclsyntax.Block) {
	switch block.Type {
	case "locals":
		c.addLocals(r, block)
		return
	case "check":
		for _, inner := range block.Body.Blocks {
			if inner.Type == "data" {
				c.add(r, inner)
			}
		}
		return
	}
	blocks, key := c.table(block)
	if blocks == nil {
		return
	}
	if first, is := blocks[key]; is {
		r.reportDuplicate(block.Type+" `"+strings.TrimPrefix(key, block.Type+".")+"`", block.DefRange(), first.DefRange())
		return
	}
	blocks[key] = block
	switch block.Type {
	case "resource", "data":
		c.order = append(c.order, key)
	case "module":
		c.callOrder = append(c.callOrder, key)
	}
}

func (c *configuration) addLocals(r *reader, block *hclsyntax.Block) {
	for _, attribute := range inOrder(block.Body.Attributes) {
		if first, is := c.locals[attribute.Name]; is {
			r.reportDuplicate("local value `"+attribute.Name+"`", attribute.NameRange, first.NameRange)
			continue
		}
		c.locals[attribute.Name] = attribute
	}
}

func (r *reader) reportDuplicate(what string, second, first hcl.Range) {
	d := r.translate(duplicateError, mistake(duplicateError, what+" is declared twice", "rename or remove one of them", second))
	d.Related = r.related("it is first declared here", first)
	r.say(d)
}

// inOrder gives the attributes as they stand in the text.
func inOrder(attributes hclsyntax.Attributes) []*hclsyntax.Attribute {
	list := make([]*hclsyntax.Attribute, 0, len(attributes))
	for _, attribute := range attributes {
		list = append(list, attribute)
	}
	sort.Slice(list, func(i, j int) bool {
		a, b := list[i], list[j]
		if a.NameRange.Start.Byte != b.NameRange.Start.Byte {
			return a.NameRange.Start.Byte < b.NameRange.Start.Byte
		}
		return a.Name < b.Name
	})
	return list
}
