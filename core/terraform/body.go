package terraform

import (
	"strconv"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// bodyEvaluation evaluates the body of a block to its attributes, nested blocks as lists of objects.
type bodyEvaluation struct {
	module *module
	places places
}

func (b bodyEvaluation) evaluate(body *hclsyntax.Body, ctx *hcl.EvalContext, path string, skipAttributes, skipBlocks map[string]bool) map[string]cty.Value {
	values := make(map[string]cty.Value, len(body.Attributes)+len(body.Blocks))
	for _, attribute := range inOrder(body.Attributes) {
		if skipAttributes[attribute.Name] {
			continue
		}
		v := b.module.evaluate(attribute.Expr, ctx)
		if bare, _ := v.Unmark(); bare.IsKnown() && bare.IsNull() {
			continue
		}
		values[attribute.Name] = v
		b.places.attribute(path+attribute.Name, attribute)
	}
	nested := map[string][]cty.Value{}
	for _, block := range body.Blocks {
		if skipBlocks[block.Type] {
			continue
		}
		if block.Type == "dynamic" && len(block.Labels) == 1 {
			nested[block.Labels[0]] = b.dynamic(block, ctx, path, nested[block.Labels[0]])
			continue
		}
		nested[block.Type] = append(nested[block.Type], b.nested(block, block, ctx, path, len(nested[block.Type])))
	}
	for name, list := range nested {
		if len(list) > 0 {
			values[name] = cty.TupleVal(list)
		}
	}
	return values
}

// nested evaluates one nested block; for a dynamic one, header is the dynamic block and block its content.
func (b bodyEvaluation) nested(header, block *hclsyntax.Block, ctx *hcl.EvalContext, path string, at int) cty.Value {
	own := path + madeType(header) + "/" + strconv.Itoa(at)
	b.places[own] = header.DefRange()
	return cty.ObjectVal(b.evaluate(block.Body, ctx, own+"/", nil, nil))
}

// dynamic adds to list the blocks that a dynamic block makes.
func (b bodyEvaluation) dynamic(block *hclsyntax.Block, ctx *hcl.EvalContext, path string, list []cty.Value) []cty.Value {
	var content *hclsyntax.Block
	for _, inner := range block.Body.Blocks {
		if inner.Type == "content" {
			content = inner
		}
	}
	forEach, is := block.Body.Attributes["for_each"]
	if !is || content == nil {
		return list
	}
	iterator := block.Labels[0]
	if attribute, is := block.Body.Attributes["iterator"]; is {
		if name := hcl.ExprAsKeyword(untracked(attribute.Expr)); name != "" {
			iterator = name
		}
	}
	collection := b.module.evaluate(forEach.Expr, ctx)
	add := func(members map[string]cty.Value) {
		inner := ctx.NewChild()
		inner.Variables = namedValues(iterator, members)
		list = append(list, b.nested(block, content, inner, path, len(list)))
	}
	elements, shape := iterate(collection)
	switch shape {
	case unknownShape:
		add(unknownElement(b.module.textFor(forEach.Expr, ctx)))
	case notIterable:
		b.module.reader.report(evaluationError, mistakes(evaluationError, "invalid dynamic for_each value: a collection is needed here", "give a list, a set or a map", forEach.Expr.Range()))
	default:
		if !b.module.reader.spendBlocks(len(elements), forEach.Expr.Range()) {
			return list
		}
		for _, e := range elements {
			key := e.key
			if shape == setShape {
				key = e.value
			}
			add(map[string]cty.Value{"key": key, "value": e.value})
		}
	}
	return list
}
