# METADATA
# title: Roles do not run commands in pods
# description: A shell in a running pod has its credentials and its network, and leaves no trace in the specification.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role_v1
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: kubernetes.rbac.pod_exec
#   aliases: [AVD-KSV-0053]
#   requirement: Kubernetes roles and cluster roles must not run commands in pods
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [kubernetes_role, kubernetes_role_v1, kubernetes_cluster_role, kubernetes_cluster_role_v1]
#   remediation: Remove pods/exec and pods/attach, and give them for the time of an incident only.
package decree.kubernetes.rbac.pod_exec

import data.decree.tf
import data.decree.value

deny contains tf.finding(role, "must not run commands in pods", []) if {
	some role in input.resource.kubernetes_role
	some rule in role.values.rule
	resources_contains_pods_exec_or_resources(rule)
	verbs_contains_create_or_verbs_contains(rule)
}

deny contains tf.finding(v1, "must not run commands in pods", []) if {
	some v1 in input.resource.kubernetes_role_v1
	some rule in v1.values.rule
	resources_contains_pods_exec_or_resources(rule)
	verbs_contains_create_or_verbs_contains(rule)
}

deny contains tf.finding(role, "must not run commands in pods", []) if {
	some role in input.resource.kubernetes_cluster_role
	some rule in role.values.rule
	resources_contains_pods_exec_or_resources(rule)
	verbs_contains_create_or_verbs_contains(rule)
}

deny contains tf.finding(role_v1, "must not run commands in pods", []) if {
	some role_v1 in input.resource.kubernetes_cluster_role_v1
	some rule in role_v1.values.rule
	resources_contains_pods_exec_or_resources(rule)
	verbs_contains_create_or_verbs_contains(rule)
}

resources_contains_pods_exec_or_resources(rule) if {
	value.has(rule.resources, "pods/exec")
}

resources_contains_pods_exec_or_resources(rule) if {
	value.has(rule.resources, "pods/attach")
}

resources_contains_pods_exec_or_resources(rule) if {
	value.has(rule.resources, "pods/*")
}

verbs_contains_create_or_verbs_contains(rule) if {
	value.has(rule.verbs, "create")
}

verbs_contains_create_or_verbs_contains(rule) if {
	value.has(rule.verbs, "get")
}

verbs_contains_create_or_verbs_contains(rule) if {
	value.has(rule.verbs, "*")
}
