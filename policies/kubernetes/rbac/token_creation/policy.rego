# METADATA
# title: Roles do not create service account tokens
# description: Who may create a token for an account has the rights of that account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role_v1
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: kubernetes.rbac.token_creation
#   requirement: Kubernetes roles and cluster roles must not create service account tokens
#   severity: HIGH
#   category: least privilege
#   resource_types: [kubernetes_role, kubernetes_role_v1, kubernetes_cluster_role, kubernetes_cluster_role_v1]
#   frameworks:
#     cis: ["5.1.13"]
#   remediation: Remove serviceaccounts/token; the kubelet asks for the tokens of pods.
package decree.kubernetes.rbac.token_creation

import data.decree.tf
import data.decree.value

deny contains tf.finding(role, "must not create service account tokens", []) if {
	some role in input.resource.kubernetes_role
	some rule in role.values.rule
	resources_contains_serviceaccounts_token_or_resources(rule)
	verbs_contains_create_or_verbs_contains(rule)
}

deny contains tf.finding(v1, "must not create service account tokens", []) if {
	some v1 in input.resource.kubernetes_role_v1
	some rule in v1.values.rule
	resources_contains_serviceaccounts_token_or_resources(rule)
	verbs_contains_create_or_verbs_contains(rule)
}

deny contains tf.finding(role, "must not create service account tokens", []) if {
	some role in input.resource.kubernetes_cluster_role
	some rule in role.values.rule
	resources_contains_serviceaccounts_token_or_resources(rule)
	verbs_contains_create_or_verbs_contains(rule)
}

deny contains tf.finding(role_v1, "must not create service account tokens", []) if {
	some role_v1 in input.resource.kubernetes_cluster_role_v1
	some rule in role_v1.values.rule
	resources_contains_serviceaccounts_token_or_resources(rule)
	verbs_contains_create_or_verbs_contains(rule)
}

resources_contains_serviceaccounts_token_or_resources(rule) if {
	value.has(rule.resources, "serviceaccounts/token")
}

resources_contains_serviceaccounts_token_or_resources(rule) if {
	value.has(rule.resources, "serviceaccounts/*")
}

verbs_contains_create_or_verbs_contains(rule) if {
	value.has(rule.verbs, "create")
}

verbs_contains_create_or_verbs_contains(rule) if {
	value.has(rule.verbs, "*")
}
