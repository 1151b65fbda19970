# METADATA
# title: Default service accounts have no roles
# description: A role of the default service account is a role of every pod that names no account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role_binding
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role_binding_v1
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role_binding
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: kubernetes.rbac.default_service_account
#   aliases: [CKV_K8S_42]
#   requirement: Kubernetes role bindings and cluster role bindings must not bind default service accounts
#   severity: MEDIUM
#   category: least privilege
#   resource_types:
#     [kubernetes_role_binding, kubernetes_role_binding_v1, kubernetes_cluster_role_binding,
#      kubernetes_cluster_role_binding_v1]
#   remediation: Bind a service account that the workload has for itself.
package decree.kubernetes.rbac.default_service_account

import data.decree.tf

deny contains tf.finding(binding, "must not bind default service accounts", []) if {
	some binding in input.resource.kubernetes_role_binding
	some subject in binding.values.subject
	subject.kind == "ServiceAccount"
	subject.name == "default"
}

deny contains tf.finding(binding_v1, "must not bind default service accounts", []) if {
	some binding_v1 in input.resource.kubernetes_role_binding_v1
	some subject in binding_v1.values.subject
	subject.kind == "ServiceAccount"
	subject.name == "default"
}

deny contains tf.finding(role_binding, "must not bind default service accounts", []) if {
	some role_binding in input.resource.kubernetes_cluster_role_binding
	some subject in role_binding.values.subject
	subject.kind == "ServiceAccount"
	subject.name == "default"
}

deny contains tf.finding(role_binding_v1, "must not bind default service accounts", []) if {
	some role_binding_v1 in input.resource.kubernetes_cluster_role_binding_v1
	some subject in role_binding_v1.values.subject
	subject.kind == "ServiceAccount"
	subject.name == "default"
}
