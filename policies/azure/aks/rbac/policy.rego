# METADATA
# title: AKS clusters authorise through RBAC
# description: Without RBAC every authenticated user and pod may do everything in the cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.rbac
#   aliases: [CKV_AZURE_5, AVD-AZU-0042, 86f92117-eed8-4614-9c6c-b26da20ff37f]
#   requirement: every AKS cluster must authorise through RBAC
#   severity: HIGH
#   category: least privilege
#   resource_types: [azurerm_kubernetes_cluster]
#   profiles: [recommended]
#   frameworks:
#     hipaa: ["164_308_a_4_ii_b"]
#     pci_dss:
#       ["10.3.2.9", "10.6.3.16", "3.5.1.16", "3.5.1.17", "3.5.1.3.9", "7.2.1.15", "7.2.1.16", "7.2.1.7",
#        "7.2.1.8", "7.2.2.15", "7.2.2.16", "7.2.2.7", "7.2.2.8", "7.2.3.4", "7.2.5.11", "7.2.5.12", "7.2.5.4",
#        "7.2.6.1", "7.3.1.11", "7.3.1.12", "7.3.1.4", "7.3.2.11", "7.3.2.12", "7.3.2.4", "7.3.3.11",
#        "7.3.3.12", "7.3.3.4", "8.2.7.11", "8.2.7.12", "8.2.7.4", "8.2.8.13", "8.2.8.14", "8.2.8.6",
#        "8.3.2.23", "8.3.2.24", "8.3.4.11", "8.3.4.12", "8.3.4.4", A1.1.2.5, A3.4.1.5]
#   remediation: Remove `role_based_access_control_enabled` or set it to true.
package decree.azure.aks.rbac

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must authorise through RBAC", ["role_based_access_control_enabled"]) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	role_based_access_control_enabled := cluster.values.role_based_access_control_enabled
	value.known(role_based_access_control_enabled)
	role_based_access_control_enabled != true
}

deny contains tf.finding(cluster, "must authorise through RBAC", ["role_based_access_control", 0, "enabled"]) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	enabled := cluster.values.role_based_access_control[0].enabled
	value.known(enabled)
	enabled != true
}
