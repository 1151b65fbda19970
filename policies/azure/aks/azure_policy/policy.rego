# METADATA
# title: AKS clusters use the Azure Policy add-on
# description: The add-on stops privileged pods and the like at admission, and reports those that already run.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.azure_policy
#   aliases: [CKV_AZURE_116]
#   requirement: every AKS cluster must use the Azure Policy add-on
#   severity: LOW
#   category: hygiene
#   resource_types: [azurerm_kubernetes_cluster]
#   remediation: Set `azure_policy_enabled` to true.
package decree.azure.aks.azure_policy

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must use the Azure Policy add-on", []) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	azure_policy_enabled := value.at(cluster.values, ["azure_policy_enabled"], null)
	value.known(azure_policy_enabled)
	azure_policy_enabled != true
	enabled := value.at(cluster.values, ["addon_profile", 0, "azure_policy", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}
