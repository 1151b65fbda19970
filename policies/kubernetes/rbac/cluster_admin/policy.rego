# METADATA
# title: The cluster-admin role is not given away
# description: cluster-admin is every right on every object, secrets and nodes included; a leaked token of its
#   holder is the loss of the cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role_binding
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/role_binding_v1
#   - ref: https://registry.terraform.io/providers/hashicorp/kubernetes/2.38.0/docs/resources/cluster_role_binding
#   - ref: https://kubernetes.io/docs/concepts/security/rbac-good-practices/
# custom:
#   id: kubernetes.rbac.cluster_admin
#   requirement: Kubernetes role bindings and cluster role bindings must not give the cluster-admin role
#   severity: HIGH
#   category: least privilege
#   resource_types:
#     [kubernetes_role_binding, kubernetes_role_binding_v1, kubernetes_cluster_role_binding,
#      kubernetes_cluster_role_binding_v1]
#   frameworks:
#     cis: ["5.1.1"]
#     pci_dss:
#       ["10.6.3.35", "3.5.1.1.8", "3.6.1.3.8", "3.7.4.9", "7.2.1.12", "7.2.1.14", "7.2.1.15", "7.2.2.12",
#        "7.2.2.14", "7.2.2.15", "7.2.2.19", "7.2.5.10", "7.2.5.11", "7.2.5.12", "7.2.5.20", "7.2.5.8",
#        "7.2.6.3", "7.3.1.10", "7.3.1.11", "7.3.1.20", "7.3.1.6", "7.3.1.8", "7.3.2.10", "7.3.2.11", "7.3.2.8",
#        "7.3.3.10", "7.3.3.11", "7.3.3.21", "7.3.3.7", "7.3.3.8", "8.2.5.2", "8.2.7.10", "8.2.7.11", "8.2.7.8",
#        "8.2.8.10", "8.2.8.12", "8.2.8.13", "8.2.8.14", "8.2.8.8", "8.3.11.5", "8.3.4.10", "8.3.4.11",
#        "8.3.4.8"]
#   remediation: Bind a role with the rights that are needed.
package decree.kubernetes.rbac.cluster_admin

import data.decree.tf

deny contains tf.finding(binding, "must not give the cluster-admin role", ["role_ref", 0, "name"]) if {
	some binding in input.resource.kubernetes_role_binding
	binding.values.role_ref[0].name == "cluster-admin"
}

deny contains tf.finding(binding_v1, "must not give the cluster-admin role", ["role_ref", 0, "name"]) if {
	some binding_v1 in input.resource.kubernetes_role_binding_v1
	binding_v1.values.role_ref[0].name == "cluster-admin"
}

deny contains tf.finding(role_binding, "must not give the cluster-admin role", ["role_ref", 0, "name"]) if {
	some role_binding in input.resource.kubernetes_cluster_role_binding
	role_binding.values.role_ref[0].name == "cluster-admin"
}

deny contains tf.finding(role_binding_v1, "must not give the cluster-admin role", ["role_ref", 0, "name"]) if {
	some role_binding_v1 in input.resource.kubernetes_cluster_role_binding_v1
	role_binding_v1.values.role_ref[0].name == "cluster-admin"
}
