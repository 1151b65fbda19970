package flow

// Step is a key or an index of a path: a string or a number, or Any.
type Step = any

// Any stands for a step that is not known, or for every element.
const Any = "*"

// maxDepth bounds how deep a place may be; what is deeper counts as the place at that depth.
const maxDepth = 24

// place is a path below `input`; there is one for each path, so that they compare by address.
type place struct {
	parent *place
	step   Step
	depth  int
	// open stands for anything at or below the parent, however deep.
	open     bool
	children map[Step]*place
	// number tells places apart in a fingerprint; count has how many there are, at the root.
	number int
	count  *int
}

func newRoot() *place { return &place{children: map[Step]*place{}, count: new(int)} }

func (p *place) below(step Step) *place {
	if p.open || p.depth >= maxDepth {
		return p
	}
	return p.child(step, false)
}

// anywhere is any place at or below p.
func (p *place) anywhere() *place {
	if p.open {
		return p
	}
	return p.child(anywhere{}, true)
}

// anywhere is the key of the open child.
type anywhere struct{}

func (p *place) child(key any, open bool) *place {
	if known := p.children[key]; known != nil {
		return known
	}
	*p.count++
	created := &place{
		parent: p, step: key, depth: p.depth + 1, open: open, children: map[Step]*place{}, number: *p.count, count: p.count,
	}
	if open {
		created.step = Any
	}
	p.children[key] = created
	return created
}

// path is the steps from `input`.
func (p *place) path() []Step {
	steps := make([]Step, p.depth)
	for at := p; at.parent != nil; at = at.parent {
		steps[at.depth-1] = at.step
	}
	return steps
}

// above is the place at most that deep on the way to p.
func (p *place) above(depth int) *place {
	for p.depth > depth {
		p = p.parent
	}
	return p
}

// resourceSteps is how many steps lead from `input` to one resource: kind, type, index.
const resourceSteps = 3

// attributeSteps lead from `input` to an attribute of a resource.
const attributeSteps = resourceSteps + 2

// kind is `resource` or `data` for a place at or below a list of them, else "".
func (p *place) kind() string {
	if p.depth >= 2 {
		if top := p.above(1).step; top == "resource" || top == "data" {
			return top.(string)
		}
	}
	return ""
}

// resource tells whether a place is exactly one resource.
func (p *place) resource() bool { return p.depth == resourceSteps && !p.open && p.kind() != "" }
