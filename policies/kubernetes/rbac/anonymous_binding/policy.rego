# METADATA
# title: No roles for anonymous users
# description: A role for system:anonymous or system:unauthenticated is a role for everyone who reaches the API server.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role_binding
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role_binding_v1
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role_binding
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: kubernetes.rbac.anonymous_binding
#   requirement: Kubernetes role bindings and cluster role bindings must not bind anonymous users
#   severity: CRITICAL
#   category: least privilege
#   resource_types:
#     [kubernetes_role_binding, kubernetes_role_binding_v1, kubernetes_cluster_role_binding,
#      kubernetes_cluster_role_binding_v1]
#   profiles: [recommended]
#   remediation: Remove the subject, and bind users, groups or service accounts that authenticate.
package decree.kubernetes.rbac.anonymous_binding

import data.decree.tf

deny contains tf.finding(binding, "must not bind anonymous users", ["subject", i, "name"]) if {
	some binding in input.resource.kubernetes_role_binding
	some i, subject in binding.values.subject
	subject.name in ["system:anonymous", "system:unauthenticated"]
}

deny contains tf.finding(binding_v1, "must not bind anonymous users", ["subject", i, "name"]) if {
	some binding_v1 in input.resource.kubernetes_role_binding_v1
	some i, subject in binding_v1.values.subject
	subject.name in ["system:anonymous", "system:unauthenticated"]
}

deny contains tf.finding(role_binding, "must not bind anonymous users", ["subject", i, "name"]) if {
	some role_binding in input.resource.kubernetes_cluster_role_binding
	some i, subject in role_binding.values.subject
	subject.name in ["system:anonymous", "system:unauthenticated"]
}

deny contains tf.finding(role_binding_v1, "must not bind anonymous users", ["subject", i, "name"]) if {
	some role_binding_v1 in input.resource.kubernetes_cluster_role_binding_v1
	some i, subject in role_binding_v1.values.subject
	subject.name in ["system:anonymous", "system:unauthenticated"]
}
