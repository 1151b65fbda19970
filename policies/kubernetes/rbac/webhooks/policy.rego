# METADATA
# title: Cluster roles do not change admission webhooks
# description: A webhook sees every object that is admitted, secrets included, and may change it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role_v1
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: kubernetes.rbac.webhooks
#   requirement: Kubernetes cluster roles must not change admission webhooks
#   severity: HIGH
#   category: least privilege
#   resource_types: [kubernetes_cluster_role, kubernetes_cluster_role_v1]
#   frameworks:
#     cis: ["5.1.12"]
#   remediation: Leave webhook configurations to the pipeline that installs their controllers.
package decree.kubernetes.rbac.webhooks

import data.decree.tf
import data.decree.value

deny contains tf.finding(role, "must not change admission webhooks", []) if {
	some role in input.resource.kubernetes_cluster_role
	some rule in role.values.rule
	resources_contains_validatingwebhookconfigurations_or_resources_contains(rule)
	verbs_contains_create_or_verbs_contains(rule)
}

deny contains tf.finding(role_v1, "must not change admission webhooks", []) if {
	some role_v1 in input.resource.kubernetes_cluster_role_v1
	some rule in role_v1.values.rule
	resources_contains_validatingwebhookconfigurations_or_resources_contains(rule)
	verbs_contains_create_or_verbs_contains(rule)
}

resources_contains_validatingwebhookconfigurations_or_resources_contains(rule) if {
	value.has(rule.resources, "validatingwebhookconfigurations")
}

resources_contains_validatingwebhookconfigurations_or_resources_contains(rule) if {
	value.has(rule.resources, "mutatingwebhookconfigurations")
}

verbs_contains_create_or_verbs_contains(rule) if {
	value.has(rule.verbs, "create")
}

verbs_contains_create_or_verbs_contains(rule) if {
	value.has(rule.verbs, "update")
}

verbs_contains_create_or_verbs_contains(rule) if {
	value.has(rule.verbs, "patch")
}

verbs_contains_create_or_verbs_contains(rule) if {
	value.has(rule.verbs, "delete")
}

verbs_contains_create_or_verbs_contains(rule) if {
	value.has(rule.verbs, "*")
}
