package terraform

import (
	"maps"
	"regexp"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// cloud says where a provider keeps what every resource of it shares.
type cloud struct {
	region      []string // arguments of a resource, else of the provider; the first that is set
	account     []string // the same
	tags        string   // argument of a resource
	defaultTags string   // block or argument of the provider with tags for all of its resources
}

var clouds = map[string]cloud{
	"aws":     {region: []string{"region"}, account: []string{"allowed_account_ids", "assume_role"}, tags: "tags", defaultTags: "default_tags"},
	"google":  {region: []string{"region", "location"}, account: []string{"project"}, tags: "labels", defaultTags: "default_labels"},
	"azurerm": {region: []string{"location"}, account: []string{"subscription_id"}, tags: "tags"},
}

// providerConfiguration is a provider block and the module that it is evaluated in.
type providerConfiguration struct {
	module *module
	block  *hclsyntax.Block
}

// provided is what a resource has from its provider, compared as a whole.
type provided struct {
	region, account string
	tags            *sharedTags
}

// sharedTags are what a provider tags all of its resources with.
type sharedTags struct{ tags map[string]any }

func (m *module) provided(block *hclsyntax.Block, instance *evaluated) provided {
	var result provided
	implied := impliedProvider(block.Labels[0])
	shared, is := clouds[implied]
	if !is {
		return result
	}
	provider := m.provider(providerName(implied, block))
	for _, name := range shared.region {
		if region := firstText(knownText(instance.values[name]), knownText(provider.argument(name))); region != "" {
			result.region = region
			break
		}
	}
	for _, name := range shared.account {
		if account := firstText(accountIn(instance.values[name]), accountIn(provider.argument(name))); account != "" {
			result.account = account
			break
		}
	}
	result.tags = provider.tags(shared.defaultTags)
	return result
}

// providerName is the local name, with the alias if there is one, of a block's provider.
func providerName(implied string, block *hclsyntax.Block) string {
	attribute, is := block.Body.Attributes["provider"]
	if !is {
		return implied
	}
	if name := traversalText(untracked(attribute.Expr)); name != "" {
		return name
	}
	return implied
}

func traversalText(expr hcl.Expression) string {
	traversal, diags := hcl.AbsTraversalForExpr(expr)
	if diags.HasErrors() {
		name, _ := literalKey(untracked(expr))
		return name
	}
	var b strings.Builder
	for i := range traversal {
		name, is := attributeName(traversal, i)
		if !is {
			return ""
		}
		if i > 0 {
			b.WriteByte('.')
		}
		b.WriteString(name)
	}
	return b.String()
}

// provider finds the configuration that a local name stands for, up through the calls that pass it.
func (m *module) provider(name string) providerConfiguration {
	if block, is := m.config.providers[name]; is {
		return providerConfiguration{m, block}
	}
	if m.parent == nil {
		return providerConfiguration{}
	}
	if passed, is := m.call.Body.Attributes["providers"]; is {
		pairs, _ := hcl.ExprMap(untracked(passed.Expr))
		for _, pair := range pairs {
			if traversalText(pair.Key) == name {
				return m.parent.provider(traversalText(pair.Value))
			}
		}
	}
	if strings.Contains(name, ".") {
		return providerConfiguration{}
	}
	return m.parent.provider(name)
}

// argument gives an argument or nested block of the provider; not set is cty.NilVal.
func (p providerConfiguration) argument(name string) cty.Value {
	if p.block == nil || name == "" {
		return cty.NilVal
	}
	key := "provider " + providerKey(p.block) + " " + name
	return compute(p.module, key, p.block.DefRange(), cty.NilVal, func() cty.Value {
		if attribute, is := p.block.Body.Attributes[name]; is {
			return p.module.evaluate(attribute.Expr, p.module.base)
		}
		for _, block := range p.block.Body.Blocks {
			if madeType(block) == name {
				body := bodyEvaluation{module: p.module, places: places{}}
				return cty.ObjectVal(body.evaluate(block.Body, p.module.base, "", nil, nil))
			}
		}
		return cty.NilVal
	})
}

func firstText(texts ...string) string {
	for _, text := range texts {
		if text != "" {
			return text
		}
	}
	return ""
}

// knownText is a value as a text; empty if it is not a known one.
func knownText(v cty.Value) string {
	if v == cty.NilVal {
		return ""
	}
	v, _ = v.Unmark()
	if !v.IsKnown() || v.IsNull() || v.Type() != cty.String {
		return ""
	}
	return v.AsString()
}

var accountInARN = regexp.MustCompile(`^arn:[^:]*:[^:]*:[^:]*:(\d{12}):`)

// accountIn reads an account from a plain id, a list of exactly one, or an object with the ARN of a role in it.
func accountIn(v cty.Value) string {
	if v == cty.NilVal {
		return ""
	}
	v, _ = v.Unmark()
	switch t := v.Type(); {
	case !v.IsKnown() || v.IsNull():
		return ""
	case t == cty.String:
		return v.AsString()
	case t.IsTupleType() && t.Length() == 1 && t.TupleElementType(0).IsObjectType():
		return accountIn(v.Index(cty.NumberIntVal(0)))
	case t.IsObjectType() && t.HasAttribute("role_arn"):
		if found := accountInARN.FindStringSubmatch(knownText(v.GetAttr("role_arn"))); found != nil {
			return found[1]
		}
	case v.CanIterateElements() && !t.IsObjectType() && !t.IsMapType():
		if elements := v.AsValueSlice(); len(elements) == 1 {
			return knownText(elements[0])
		}
	}
	return ""
}

// tags gives the tags in an argument of the provider; nil if it has none.
func (p providerConfiguration) tags(argument string) *sharedTags {
	if p.block == nil || argument == "" {
		return nil
	}
	key := "provider " + providerKey(p.block) + " tags of " + argument
	return compute(p.module, key, p.block.DefRange(), nil, func() *sharedTags {
		tags, _ := plainOrNil(tagMap(p.argument(argument))).(map[string]any)
		if len(tags) == 0 {
			return nil
		}
		return &sharedTags{tags}
	})
}

// effectiveTags puts a resource's own tags over those of its provider. Nothing where its own are unknown, or not a map
// and so no tags.
func effectiveTags(shared *sharedTags, block *hclsyntax.Block, instance *evaluated, values map[string]any) map[string]any {
	cloud, is := clouds[impliedProvider(block.Labels[0])]
	if !is {
		return nil
	}
	own, areMap := values[cloud.tags].(map[string]any)
	if _, set := instance.values[cloud.tags]; set && !areMap {
		return nil
	}
	if shared == nil {
		return own
	}
	merged := maps.Clone(shared.tags)
	maps.Copy(merged, own)
	return merged
}

// tagMap sees through a block that holds the map in its argument `tags`.
func tagMap(defaults cty.Value) cty.Value {
	if defaults == cty.NilVal {
		return defaults
	}
	if bare, _ := defaults.Unmark(); bare.IsKnown() && bare.Type().IsObjectType() && bare.Type().HasAttribute("tags") {
		return bare.GetAttr("tags")
	}
	return defaults
}

func plainOrNil(v cty.Value) any {
	if v == cty.NilVal {
		return nil
	}
	return plainValue(v)
}
