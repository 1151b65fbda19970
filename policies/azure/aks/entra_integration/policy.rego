# METADATA
# title: AKS clusters sign users in with Entra ID
# description: With Entra ID, rights in the cluster follow the groups of a person and end when they leave.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.entra_integration
#   requirement: every AKS cluster must have an Active Directory administrator
#   severity: MEDIUM
#   category: authentication
#   resource_types: [azurerm_kubernetes_cluster]
#   remediation: Add an `azure_active_directory_role_based_access_control` block with the groups of administrators.
package decree.azure.aks.entra_integration

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must have an Active Directory administrator", []) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	value.absent(value.at(cluster.values, ["azure_active_directory_role_based_access_control"], null))
	value.absent(value.at(cluster.values, ["role_based_access_control", 0, "azure_active_directory"], null))
}
