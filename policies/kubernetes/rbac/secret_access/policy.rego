# METADATA
# title: Roles do not read secrets
# description: Listing secrets is enough to read them all, the tokens of stronger service accounts among them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role_v1
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: kubernetes.rbac.secret_access
#   aliases: [AVD-KSV-0041]
#   requirement: Kubernetes roles and cluster roles must not read secrets
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [kubernetes_role, kubernetes_role_v1, kubernetes_cluster_role, kubernetes_cluster_role_v1]
#   frameworks:
#     cis: ["5.1.2"]
#     pci_dss:
#       ["1.3.1.38", "1.3.2.34", "1.4.2.35", "10.2.1.3.25", "10.2.1.4.25", "10.3.1.25", "10.6.3.31",
#        "12.4.2.1.1", "3.5.1.1.7", "3.6.1.2.7", "3.6.1.3.7", "3.7.6.8", "4.2.1.1.20", "7.2.1.9", "7.2.2.10",
#        "7.2.3.5", "7.2.5.21", "7.2.5.5", "7.3.1.5", "7.3.3.5", "8.3.4.5", "8.3.6.1", "8.6.3.2", A1.1.2.19,
#        A3.2.5.1.3, A3.4.1.25]
#   remediation: Mount the secrets that a workload needs, or name them in `resource_names` with the verb get.
package decree.kubernetes.rbac.secret_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(role, "must not read secrets", []) if {
	some role in input.resource.kubernetes_role
	some rule in role.values.rule
	resources_contains_secrets_or_resources_contains(rule)
	verbs_contains_get_or_verbs_contains(rule)
}

deny contains tf.finding(v1, "must not read secrets", []) if {
	some v1 in input.resource.kubernetes_role_v1
	some rule in v1.values.rule
	resources_contains_secrets_or_resources_contains(rule)
	verbs_contains_get_or_verbs_contains(rule)
}

deny contains tf.finding(role, "must not read secrets", []) if {
	some role in input.resource.kubernetes_cluster_role
	some rule in role.values.rule
	resources_contains_secrets_or_resources_contains(rule)
	verbs_contains_get_or_verbs_contains(rule)
}

deny contains tf.finding(role_v1, "must not read secrets", []) if {
	some role_v1 in input.resource.kubernetes_cluster_role_v1
	some rule in role_v1.values.rule
	resources_contains_secrets_or_resources_contains(rule)
	verbs_contains_get_or_verbs_contains(rule)
}

resources_contains_secrets_or_resources_contains(rule) if {
	value.has(rule.resources, "secrets")
}

resources_contains_secrets_or_resources_contains(rule) if {
	value.has(rule.resources, "*")
}

verbs_contains_get_or_verbs_contains(rule) if {
	value.has(rule.verbs, "get")
}

verbs_contains_get_or_verbs_contains(rule) if {
	value.has(rule.verbs, "list")
}

verbs_contains_get_or_verbs_contains(rule) if {
	value.has(rule.verbs, "watch")
}

verbs_contains_get_or_verbs_contains(rule) if {
	value.has(rule.verbs, "*")
}
