package policy

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"decree.dev/core/policy/naming"
	"decree.dev/core/source"
)

// OutlineValue is all that an editor needs to find its way in a text.
type OutlineValue struct {
	Package      string        `json:"package,omitempty"`
	PackageRange *source.Range `json:"packageRange,omitempty"`
	// Partial says that statements that do not parse are left out.
	Partial bool           `json:"partial"`
	Imports []OutlineNamed `json:"imports"`
	Rules   []OutlineRule  `json:"rules"`
	// Broken are the statements that do not parse, by the name that they begin with.
	Broken     []OutlineNamed     `json:"broken"`
	Variables  []OutlineVariable  `json:"variables"`
	References []OutlineReference `json:"references"`
	Calls      []OutlineCall      `json:"calls"`
	// Tokens has five numbers for each: line, column, last line, last column, and the index of its kind.
	Tokens []int `json:"tokens"`
}

// OutlineNamed is a statement with a name.
type OutlineNamed struct {
	Name  string       `json:"name"`
	Path  []string     `json:"path,omitempty"`
	Range source.Range `json:"range"`
}

// OutlineRule is a rule, or one of several that define the same.
type OutlineRule struct {
	Name       string       `json:"name"`
	Kind       string       `json:"kind"`
	Range      source.Range `json:"range"`
	NameRange  source.Range `json:"nameRange"`
	Parameters []string     `json:"parameters"`
	// Documentation is what METADATA or comments above say.
	Title       string `json:"title,omitempty"`
	Description string `json:"description,omitempty"`
}

// OutlineVariable is a variable with its places; the first declares it, unless it is free.
type OutlineVariable struct {
	Name   string         `json:"name"`
	Kind   naming.Kind    `json:"kind"`
	Rule   int            `json:"rule"`
	Places []source.Range `json:"places"`
}

// OutlineReference is a path with the places of its last steps.
type OutlineReference struct {
	Role   naming.Role    `json:"role"`
	Path   []string       `json:"path"`
	Places []source.Range `json:"places"`
	Rule   int            `json:"rule"`
}

// OutlineCall is a call with its arguments.
type OutlineCall struct {
	Path      []string       `json:"path"`
	Range     source.Range   `json:"range"`
	Arguments []source.Range `json:"arguments"`
}

// Outline says what stands where in a text; of one that does not parse, what can be had.
func Outline(text source.Text) (OutlineValue, []source.Diagnostic) {
	d := read(text)
	value := OutlineValue{
		Partial: d.partial || d.module == nil,
		Imports: []OutlineNamed{}, Rules: []OutlineRule{}, Broken: d.broken(), Variables: []OutlineVariable{},
		References: []OutlineReference{}, Calls: []OutlineCall{}, Tokens: d.flatTokens(),
	}
	if d.module == nil {
		return value, nil
	}
	value.Package = packageName(d.module)
	packageRange := d.lineAt(d.module.Package.Location)
	value.PackageRange = &packageRange
	comments := d.commentsAbove()
	for _, imported := range d.module.Imports {
		if ref, isRef := imported.Path.Value.(ast.Ref); isRef {
			value.Imports = append(value.Imports, OutlineNamed{string(imported.Name()), stepsOf(ref), d.lineAt(imported.Location)})
		}
	}
	for _, rule := range d.module.Rules {
		value.Rules = append(value.Rules, d.outlineRule(rule, comments))
	}
	found := naming.Find(d.module)
	for _, v := range found.Variables {
		value.Variables = append(value.Variables, OutlineVariable{v.Name, v.Kind, v.Rule, d.tokensOf(v.Places)})
	}
	for _, r := range found.References {
		value.References = append(value.References, OutlineReference{r.Role, r.Path, d.tokensOf(r.Places), r.Rule})
	}
	for _, c := range found.Calls {
		value.Calls = append(value.Calls, OutlineCall{c.Path, d.rangeOf(c.At), d.rangesOf(c.Arguments)})
	}
	return value, nil
}

func (d *document) outlineRule(rule *ast.Rule, comments map[int]string) OutlineRule {
	outlined := OutlineRule{
		Name: rule.Head.Ref().GroundPrefix().String(), Kind: ruleKind(rule), Range: d.rangeOf(rule.Location),
		NameRange: d.tokensOf([]*ast.Location{nameLocation(rule)})[0], Parameters: []string{},
	}
	for _, argument := range rule.Head.Args {
		outlined.Parameters = append(outlined.Parameters, parameterName(argument))
	}
	for _, annotations := range rule.Annotations {
		outlined.Title, outlined.Description = annotations.Title, annotations.Description
	}
	if outlined.Title == "" && outlined.Description == "" {
		outlined.Description = comments[outlined.Range.Start.Line]
	}
	return outlined
}

func nameLocation(rule *ast.Rule) *ast.Location {
	if at := rule.Head.Ref()[0].Location; at != nil {
		return at
	}
	return rule.Head.Location
}

func ruleKind(rule *ast.Rule) string {
	switch {
	case len(rule.Head.Args) > 0:
		return "function"
	case rule.Head.RuleKind() == ast.MultiValue:
		return "set"
	case rule.Default:
		return "default"
	}
	return "value"
}

// parameterName is how a parameter is called: a pattern is called by its text.
func parameterName(argument *ast.Term) string {
	if name, isName := argument.Value.(ast.Var); isName && name.IsWildcard() {
		return "_"
	}
	if argument.Location != nil && len(argument.Location.Text) > 0 {
		return string(argument.Location.Text)
	}
	return argument.String()
}

// tokensOf are the tokens at which locations begin.
func (d *document) tokensOf(locations []*ast.Location) []source.Range {
	ranges := make([]source.Range, len(locations))
	for i, at := range locations {
		ranges[i] = d.index.Between(d.tokenAt(d.offset(at)))
	}
	return ranges
}

func (d *document) rangesOf(locations []*ast.Location) []source.Range {
	ranges := make([]source.Range, len(locations))
	for i, at := range locations {
		ranges[i] = d.rangeOf(at)
	}
	return ranges
}

// stepsOf are the steps of a reference to a package or a rule.
func stepsOf(ref ast.Ref) []string {
	path := make([]string, len(ref))
	for i, step := range ref {
		path[i] = name(step.Value)
	}
	return path
}

// commentsAbove are the comments that stand right above a statement, by the line of the statement.
func (d *document) commentsAbove() map[int]string {
	above := map[int]string{}
	for _, comment := range d.module.Comments {
		line := comment.Location.Row
		if comment.Location.Col > 1 {
			continue
		}
		text := strings.TrimPrefix(string(comment.Text), " ")
		if earlier, found := above[line]; found {
			text = earlier + "\n" + text
			delete(above, line)
		}
		above[line+1] = text
	}
	return above
}

// broken are the statements that had to be taken out for the rest to parse.
func (d *document) broken() []OutlineNamed {
	found := []OutlineNamed{}
	for _, chunk := range d.taken {
		for _, t := range d.tokens {
			if t.start >= chunk.start && t.start < chunk.end && t.kind != commentToken {
				end := chunk.start + len(strings.TrimRight(d.Text.Text[chunk.start:chunk.end], " \t\r\n"))
				found = append(found, OutlineNamed{Name: t.text(d.Text.Text), Range: d.index.Between(t.start, end)})
				break
			}
		}
	}
	return found
}

var tokenKinds = []tokenKind{
	keywordToken, operatorToken, stringToken, numberToken, commentToken, identifierToken, punctuationToken,
}

func (d *document) flatTokens() []int {
	kinds := make(map[tokenKind]int, len(tokenKinds))
	for i, kind := range tokenKinds {
		kinds[kind] = i
	}
	flat := make([]int, 0, 5*len(d.tokens))
	for _, t := range d.tokens {
		at := d.index.Between(t.start, t.end)
		flat = append(flat, at.Start.Line, at.Start.Column, at.End.Line, at.End.Column, kinds[t.kind])
	}
	return flat
}
