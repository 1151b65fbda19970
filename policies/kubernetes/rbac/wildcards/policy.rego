# METADATA
# title: Roles use no wildcards
# description: A wildcard also covers resources and verbs that are added to the cluster later, and nobody sees
#   what the role may do.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role_v1
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: kubernetes.rbac.wildcards
#   aliases: [CKV_K8S_49, AVD-KSV-0044]
#   requirement: Kubernetes roles and cluster roles must not use wildcards
#   severity: HIGH
#   category: least privilege
#   resource_types: [kubernetes_role, kubernetes_role_v1, kubernetes_cluster_role, kubernetes_cluster_role_v1]
#   frameworks:
#     cis: ["5.1.3"]
#     pci_dss: ["7.2.3.7"]
#   remediation: List the API groups, resources and verbs that are needed.
package decree.kubernetes.rbac.wildcards

import data.decree.tf
import data.decree.value

deny contains tf.finding(role, "must not use wildcards in roles", ["rule", i, "verbs"]) if {
	some role in input.resource.kubernetes_role
	some i, rule in role.values.rule
	value.has(rule.verbs, "*")
}

deny contains tf.finding(role, "must not use wildcards in roles", ["rule", i, "resources"]) if {
	some role in input.resource.kubernetes_role
	some i, rule in role.values.rule
	value.has(rule.resources, "*")
}

deny contains tf.finding(role, "must not use wildcards in roles", ["rule", i, "api_groups"]) if {
	some role in input.resource.kubernetes_role
	some i, rule in role.values.rule
	value.has(rule.api_groups, "*")
}

deny contains tf.finding(v1, "must not use wildcards in roles", ["rule", i, "verbs"]) if {
	some v1 in input.resource.kubernetes_role_v1
	some i, rule in v1.values.rule
	value.has(rule.verbs, "*")
}

deny contains tf.finding(v1, "must not use wildcards in roles", ["rule", i, "resources"]) if {
	some v1 in input.resource.kubernetes_role_v1
	some i, rule in v1.values.rule
	value.has(rule.resources, "*")
}

deny contains tf.finding(v1, "must not use wildcards in roles", ["rule", i, "api_groups"]) if {
	some v1 in input.resource.kubernetes_role_v1
	some i, rule in v1.values.rule
	value.has(rule.api_groups, "*")
}

deny contains tf.finding(role, "must not use wildcards in roles", ["rule", i, "verbs"]) if {
	some role in input.resource.kubernetes_cluster_role
	some i, rule in role.values.rule
	value.has(rule.verbs, "*")
}

deny contains tf.finding(role, "must not use wildcards in roles", ["rule", i, "resources"]) if {
	some role in input.resource.kubernetes_cluster_role
	some i, rule in role.values.rule
	value.has(rule.resources, "*")
}

deny contains tf.finding(role, "must not use wildcards in roles", ["rule", i, "api_groups"]) if {
	some role in input.resource.kubernetes_cluster_role
	some i, rule in role.values.rule
	value.has(rule.api_groups, "*")
}

deny contains tf.finding(role_v1, "must not use wildcards in roles", ["rule", i, "verbs"]) if {
	some role_v1 in input.resource.kubernetes_cluster_role_v1
	some i, rule in role_v1.values.rule
	value.has(rule.verbs, "*")
}

deny contains tf.finding(role_v1, "must not use wildcards in roles", ["rule", i, "resources"]) if {
	some role_v1 in input.resource.kubernetes_cluster_role_v1
	some i, rule in role_v1.values.rule
	value.has(rule.resources, "*")
}

deny contains tf.finding(role_v1, "must not use wildcards in roles", ["rule", i, "api_groups"]) if {
	some role_v1 in input.resource.kubernetes_cluster_role_v1
	some i, rule in role_v1.values.rule
	value.has(rule.api_groups, "*")
}
