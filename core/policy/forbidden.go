package policy

import (
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"

	"decree.dev/core/source"
)

const (
	reachesOut  = "a policy cannot reach the network or the machine it runs on; put what it needs into `data`"
	readsClock  = "a policy must give the same answer each time, so it cannot read the clock; put the time into `data`"
	drawsRandom = "a policy must give the same answer each time, so it cannot draw random values"
)

// forbidden has every built-in that a policy may not call, with the reason. The rest of OPA's built-ins are pure:
// what they return follows from their arguments, and they touch nothing.
// `print`, `trace` and `rego.metadata.*` stay: they change no answer, and reach nothing outside the policy.
var forbidden = map[string]string{
	"http.send":              reachesOut,
	"net.lookup_ip_addr":     reachesOut,
	"opa.runtime":            reachesOut,
	"providers.aws.sign_req": "a policy has no business with credentials, and the signature changes with the clock",
	"rego.parse_module":      "a policy cannot read other policies",

	"time.now_ns":          readsClock,
	"io.jwt.decode_verify": readsClock,
	"crypto.x509.parse_and_verify_certificates":              readsClock,
	"crypto.x509.parse_and_verify_certificates_with_options": readsClock,

	"rand.intn":              drawsRandom,
	"uuid.rfc4122":           drawsRandom,
	"io.jwt.encode_sign":     drawsRandom,
	"io.jwt.encode_sign_raw": drawsRandom,
}

func forbiddenNames() map[string]struct{} {
	names := make(map[string]struct{}, len(forbidden))
	for name := range forbidden {
		names[name] = struct{}{}
	}
	return names
}

// capabilities are OPA's of this version, but no schema is fetched from the network.
var capabilities = sync.OnceValue(func() *ast.Capabilities {
	all := ast.CapabilitiesForThisVersion(ast.CapabilitiesRegoVersion(ast.RegoV1))
	all.AllowNet = []string{}
	return all
})

// forbiddenCalls finds every use of a forbidden built-in in a module whose references OPA has resolved,
// also where another mistake keeps OPA from getting there.
func (d *document) forbiddenCalls(module *ast.Module) []source.Diagnostic {
	var found []source.Diagnostic
	ast.WalkTerms(module, func(term *ast.Term) bool {
		ref, isRef := term.Value.(ast.Ref)
		if !isRef || term.Location == nil || !isForbidden(ref) {
			return false
		}
		place := d.headline(term.Location)
		found = append(found, source.Diagnostic{
			Code: forbiddenCode, Severity: source.Error, Message: "`" + ref.String() + "` is not allowed in a policy",
			Help: forbidden[ref.String()], File: d.File, Range: &place,
		})
		return true
	})
	return found
}

func isForbidden(ref ast.Ref) bool { return isForbiddenName(ref.String()) }

func isForbiddenName(name string) bool {
	_, found := forbidden[name]
	return found
}
