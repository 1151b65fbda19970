# METADATA
# title: Ingress rules name a host
# description: A rule without a host, or with a wildcard, takes requests for every name that points to the
#   cluster, those of other teams too.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/ingress
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/ingress_v1
# custom:
#   id: kubernetes.ingress.host
#   requirement: ingresses must have a host name
#   severity: LOW
#   category: hygiene
#   resource_types: [kubernetes_ingress, kubernetes_ingress_v1]
#   remediation: Name a `host` without a wildcard in each rule.
package decree.kubernetes.ingress.host

import data.decree.tf
import data.decree.value

deny contains tf.finding(ingress, "must name a host in every rule", ["spec", 0, "rule"]) if {
	some ingress in input.resource.kubernetes_ingress
	not_name_a_host_in_every_rule(ingress)
}

deny contains tf.finding(v1, "must name a host in every rule", ["spec", 0, "rule"]) if {
	some v1 in input.resource.kubernetes_ingress_v1
	not_name_a_host_in_every_rule_2(v1)
}

not_name_a_host_in_every_rule(ingress) if {
	some rule in ingress.values.spec[0].rule
	value.absent(value.at(rule, ["host"], null))
}

not_name_a_host_in_every_rule(ingress) if {
	some rule in ingress.values.spec[0].rule
	value.matches(rule.host, `^[*]`)
}

not_name_a_host_in_every_rule_2(v1) if {
	some rule in v1.values.spec[0].rule
	value.absent(value.at(rule, ["host"], null))
}

not_name_a_host_in_every_rule_2(v1) if {
	some rule in v1.values.spec[0].rule
	value.matches(rule.host, `^[*]`)
}
