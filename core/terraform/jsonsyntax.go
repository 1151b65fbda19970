package terraform

import (
	"sort"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	hcljson "github.com/hashicorp/hcl/v2/json"
	"github.com/zclconf/go-cty/cty"
)

// labelCount is how many levels of names a kind of top-level block has in JSON syntax.
var labelCount = map[string]int{
	"resource": 2, "data": 2, "ephemeral": 2,
	"variable": 1, "output": 1, "module": 1, "provider": 1, "check": 1,
	"locals": 0, "terraform": 0, "moved": 0, "import": 0, "removed": 0,
}

// nestedBlocks are the members of a block that are blocks of Terraform itself, with the number of their names.
var nestedBlocks = map[string]int{"dynamic": 1, "lifecycle": 0, "connection": 0, "provisioner": 1, "content": 0}

// literalArguments are read as they are written in JSON syntax: templates do not count in them.
var literalArguments = map[string]bool{"type": true, "description": true}

// parseJSON turns JSON syntax to the tree that the native syntax gives, so that nothing else needs to know of it.
func parseJSON(file *parsedFile) (*hclsyntax.Body, hcl.Diagnostics) {
	parsed, diags := hcljson.Parse([]byte(file.text), file.name)
	if diags.HasErrors() {
		diags = firstError(diags)
		parsed, _ = hcljson.Parse([]byte(closedJSON(file.text[:errorOffset(diags[0], file.text)])), file.name)
	}
	body := &hclsyntax.Body{Attributes: hclsyntax.Attributes{}}
	if parsed == nil || parsed.Body == nil {
		return body, firstError(diags)
	}
	reader := jsonReader{file: file}
	members, found := parsed.Body.JustAttributes()
	diags = append(diags, found...)
	for _, member := range ordered(members) {
		labels, known := labelCount[member.Name]
		if !known || file.isVariables() {
			body.Attributes[member.Name] = reader.attribute(member.Name, member.NameRange, member.Expr)
			continue
		}
		reader.blocks(body, member.Name, member.NameRange, labels, nil, member.Expr)
	}
	return body, firstError(append(diags, reader.diagnostics...))
}

type jsonReader struct {
	file        *parsedFile
	diagnostics hcl.Diagnostics
}

func ordered(members hcl.Attributes) []*hcl.Attribute {
	list := make([]*hcl.Attribute, 0, len(members))
	for _, member := range members {
		list = append(list, member)
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Range.Start.Byte < list[j].Range.Start.Byte })
	return list
}

// blocks adds the blocks that an object, or a list of them, stands for.
func (r *jsonReader) blocks(into *hclsyntax.Body, kind string, at hcl.Range, labels int, names []hcl.Expression, expr hcl.Expression) {
	if list, diags := hcl.ExprList(expr); !diags.HasErrors() {
		for _, element := range list {
			r.blocks(into, kind, at, labels, names, element)
		}
		return
	}
	pairs, diags := hcl.ExprMap(expr)
	if diags.HasErrors() {
		r.diagnostics = append(r.diagnostics, diags...)
		return
	}
	if labels > 0 {
		for _, pair := range pairs {
			r.blocks(into, kind, at, labels-1, append(append([]hcl.Expression{}, names...), pair.Key), pair.Value)
		}
		return
	}
	block := &hclsyntax.Block{Type: kind, TypeRange: at, Body: r.body(kind, pairs, expr.Range())}
	for _, name := range names {
		block.Labels = append(block.Labels, plainKey(name))
		block.LabelRanges = append(block.LabelRanges, name.Range())
	}
	block.OpenBraceRange = startOf(expr.Range())
	block.CloseBraceRange = hcl.Range{Filename: r.file.name, Start: expr.Range().End, End: expr.Range().End}
	into.Blocks = append(into.Blocks, block)
}

func (r *jsonReader) body(kind string, pairs []hcl.KeyValuePair, at hcl.Range) *hclsyntax.Body {
	body := &hclsyntax.Body{Attributes: hclsyntax.Attributes{}, SrcRange: at, EndRange: at}
	for _, pair := range pairs {
		name := plainKey(pair.Key)
		if name == "//" {
			continue
		}
		if labels, is := nestedBlocks[name]; is && kind != "locals" && kind != "variable" {
			r.blocks(body, name, pair.Key.Range(), labels, nil, pair.Value)
			continue
		}
		if kind == "variable" && literalArguments[name] {
			body.Attributes[name] = r.typed(name, pair)
			continue
		}
		body.Attributes[name] = r.attribute(name, pair.Key.Range(), pair.Value)
	}
	return body
}

func (r *jsonReader) attribute(name string, at hcl.Range, value hcl.Expression) *hclsyntax.Attribute {
	return &hclsyntax.Attribute{Name: name, NameRange: at, EqualsRange: at, SrcRange: hcl.RangeBetween(at, value.Range()), Expr: r.expression(value)}
}

// typed reads an argument whose text is itself an expression, or that is never a template.
func (r *jsonReader) typed(name string, pair hcl.KeyValuePair) *hclsyntax.Attribute {
	attribute := r.attribute(name, pair.Key.Range(), pair.Value)
	text, is := plainText(pair.Value)
	if !is {
		return attribute
	}
	if name != "type" {
		attribute.Expr = &hclsyntax.LiteralValueExpr{Val: cty.StringVal(text), SrcRange: pair.Value.Range()}
		return attribute
	}
	expr, diags := hclsyntax.ParseExpression([]byte(text), r.file.name, inside(pair.Value.Range()))
	r.diagnostics = append(r.diagnostics, diags...)
	if expr != nil {
		attribute.Expr = expr
	}
	return attribute
}

// expression turns a JSON value to the native expression it stands for: each string is a template.
func (r *jsonReader) expression(value hcl.Expression) hclsyntax.Expression {
	at := value.Range()
	if list, diags := hcl.ExprList(value); !diags.HasErrors() {
		tuple := &hclsyntax.TupleConsExpr{SrcRange: at, OpenRange: startOf(at)}
		for _, element := range list {
			tuple.Exprs = append(tuple.Exprs, r.expression(element))
		}
		return tuple
	}
	if pairs, diags := hcl.ExprMap(value); !diags.HasErrors() {
		object := &hclsyntax.ObjectConsExpr{SrcRange: at, OpenRange: startOf(at)}
		for _, pair := range pairs {
			key := &hclsyntax.ObjectConsKeyExpr{Wrapped: r.expression(pair.Key), ForceNonLiteral: true}
			object.Items = append(object.Items, hclsyntax.ObjectConsItem{KeyExpr: key, ValueExpr: r.expression(pair.Value)})
		}
		return object
	}
	if text, is := plainText(value); is {
		template, diags := hclsyntax.ParseTemplate([]byte(text), r.file.name, inside(at))
		r.diagnostics = append(r.diagnostics, diags...)
		if template != nil && !diags.HasErrors() {
			return template
		}
		return &hclsyntax.LiteralValueExpr{Val: cty.StringVal(text), SrcRange: at}
	}
	v, diags := value.Value(nil)
	r.diagnostics = append(r.diagnostics, diags...)
	return &hclsyntax.LiteralValueExpr{Val: v, SrcRange: at}
}

// plainText gives a JSON string as it is written, templates not evaluated.
func plainText(value hcl.Expression) (string, bool) {
	v, diags := value.Value(nil)
	if diags.HasErrors() || v.IsNull() || !v.IsKnown() || v.Type() != cty.String {
		return "", false
	}
	return v.AsString(), true
}

func plainKey(key hcl.Expression) string {
	text, _ := plainText(key)
	return text
}

// inside is the position after an opening quote.
func inside(at hcl.Range) hcl.Pos {
	return hcl.Pos{Line: at.Start.Line, Column: at.Start.Column + 1, Byte: at.Start.Byte + 1}
}

func startOf(at hcl.Range) hcl.Range {
	return hcl.Range{Filename: at.Filename, Start: at.Start, End: at.Start}
}
