package terraform

import "github.com/hashicorp/hcl/v2/hclsyntax"

// override merges a block of an override file over the block of the same name: its arguments replace arguments,
// its nested blocks replace all nested blocks of their type.
func (c *configuration) override(r *reader, block *hclsyntax.Block) {
	if block.Type == "locals" {
		for _, attribute := range block.Body.Attributes {
			c.locals[attribute.Name] = attribute
		}
		return
	}
	blocks, key := c.table(block)
	if blocks == nil {
		return
	}
	base, is := blocks[key]
	if !is {
		c.add(r, block)
		return
	}
	merged := *base
	merged.Body = mergeBodies(base.Body, block.Body)
	blocks[key] = &merged
	c.merged[&merged] = true
}

func mergeBodies(base, over *hclsyntax.Body) *hclsyntax.Body {
	merged := *base
	merged.Attributes = hclsyntax.Attributes{}
	merged.Blocks = nil
	for name, attribute := range base.Attributes {
		merged.Attributes[name] = attribute
	}
	for name, attribute := range over.Attributes {
		merged.Attributes[name] = attribute
	}
	replaced := map[string]bool{}
	for _, block := range over.Blocks {
		replaced[madeType(block)] = true
	}
	for _, block := range base.Blocks {
		if !replaced[madeType(block)] {
			merged.Blocks = append(merged.Blocks, block)
		}
	}
	merged.Blocks = append(merged.Blocks, over.Blocks...)
	return &merged
}

// madeType is the type of block that a block stands for; a dynamic block stands for those it makes.
func madeType(block *hclsyntax.Block) string {
	if block.Type == "dynamic" && len(block.Labels) == 1 {
		return block.Labels[0]
	}
	return block.Type
}
