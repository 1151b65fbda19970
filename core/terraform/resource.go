package terraform

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// expansion is a resource or data block with all its instances evaluated.
type expansion struct {
	block     *hclsyntax.Block
	repeat    repetition
	instances []*evaluated
}

// evaluated is one instance of a resource or data block.
type evaluated struct {
	key     cty.Value // cty.NilVal for a block without count and for_each
	address string
	values  map[string]cty.Value
	places  places
	object  cty.Value // what a reference to the instance sees; made when first needed
	shown   *shown    // made when first needed
}

// metaArguments of resource and data blocks are Terraform's own and no part of the values.
var metaArguments = map[string]bool{"count": true, "for_each": true, "provider": true, "depends_on": true}

var metaBlocks = map[string]bool{"lifecycle": true, "provisioner": true, "connection": true}

func (m *module) expansion(key string, at hcl.Range) *expansion {
	return compute(m, key, at, nil, func() *expansion { return m.expand(key, m.config.resources[key]) })
}

func (m *module) expand(key string, block *hclsyntax.Block) *expansion {
	result := &expansion{block: block}
	result.repeat = m.repetition(block, "`"+m.full(key)+"`")
	for _, one := range result.repeat.instances {
		instance := &evaluated{key: one.key, address: m.full(key) + one.suffix, places: places{}}
		body := bodyEvaluation{module: m, places: instance.places}
		instance.values = body.evaluate(block.Body, one.context(m.base), "", metaArguments, metaBlocks)
		if block.Type == "data" {
			if evaluate, is := dataSources[block.Labels[0]]; is {
				evaluate(instance.values)
			}
		}
		result.instances = append(result.instances, instance)
	}
	return result
}

// lookUp follows the rest of a reference into the instances.
func (e *expansion) lookUp(m *module, key string, rest hcl.Traversal, at hcl.Range) (cty.Value, hcl.Diagnostics) {
	address := m.full(key)
	if e.repeat.kind == single {
		if len(e.instances) == 0 {
			return walk(unknown(address), rest)
		}
		return walkOpen(m.object(e.instances[0], e.block), rest, address)
	}
	if len(rest) == 0 {
		return e.all(m, address), nil
	}
	step, is := rest[0].(hcl.TraverseIndex)
	if !is {
		m.reader.report(referenceError, mistakes(referenceError, "`"+key+"` has many instances: the reference needs to say which", "write `"+key+"[…]` with the instance's key, or `"+key+"[*]` for all", at))
		return walk(unknown(address), rest)
	}
	for _, instance := range e.instances {
		if !e.repeat.unknown && sameKey(instance.key, step.Key) {
			return walkOpen(m.object(instance, e.block), rest[1:], instance.address)
		}
	}
	if !e.repeat.unknown && step.Key.IsKnown() {
		return cty.DynamicVal, mistakes(evaluationError, "invalid index: `"+key+"` has no instance "+keyText(step.Key), "use one of the keys that its `count` or `for_each` gives", at)
	}
	return walk(unknown(address), rest)
}

// all is the value of a reference to every instance.
func (e *expansion) all(m *module, address string) cty.Value {
	if e.repeat.unknown {
		return unknown(address)
	}
	if e.repeat.kind == byCount {
		objects := make([]cty.Value, len(e.instances))
		for i, instance := range e.instances {
			objects[i] = m.object(instance, e.block)
		}
		return cty.TupleVal(objects)
	}
	objects := map[string]cty.Value{}
	for _, instance := range e.instances {
		objects[instance.key.AsString()] = m.object(instance, e.block)
	}
	return cty.ObjectVal(objects)
}

// object is an instance as references see it: what the code sets, and every other attribute that the
// configuration asks for anywhere as unknown, since the provider may compute it.
func (m *module) object(instance *evaluated, block *hclsyntax.Block) cty.Value {
	if instance.object != cty.NilVal {
		return instance.object
	}
	attributes := make(map[string]cty.Value, len(instance.values))
	for _, name := range m.reader.attributeNames() {
		attributes[name] = unknown(instance.address + "." + name)
	}
	attributes["id"] = unknown(instance.address + ".id")
	for name, v := range instance.values {
		attributes[name] = v
	}
	for _, name := range identifying {
		if v, is := instance.values[name]; is && m.isShared(block, name, v) {
			attributes[name] = unknown(instance.address + "." + name)
		}
	}
	instance.object = cty.ObjectVal(attributes)
	return instance.object
}

func sameKey(a, b cty.Value) bool {
	if a == cty.NilVal || !b.IsKnown() || b.IsNull() || a.Type() != b.Type() {
		return false
	}
	return a.RawEquals(b)
}
