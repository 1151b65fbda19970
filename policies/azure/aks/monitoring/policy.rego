# METADATA
# title: AKS clusters are monitored
# description: Without Container Insights the logs of pods are lost with the pods, and an intrusion leaves no trace.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.monitoring
#   aliases: [CKV_AZURE_4, AVD-AZU-0040]
#   requirement: every AKS cluster must be monitored
#   severity: MEDIUM
#   category: logging
#   resource_types: [azurerm_kubernetes_cluster]
#   remediation: Add an `oms_agent` block with a Log Analytics workspace.
package decree.azure.aks.monitoring

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be monitored", []) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	value.absent(value.at(cluster.values, ["oms_agent", 0, "log_analytics_workspace_id"], null))
	enabled := value.at(cluster.values, ["addon_profile", 0, "oms_agent", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}
