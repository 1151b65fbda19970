# METADATA
# title: AKS clusters are watched by Defender
# description: Defender notices a coin miner, a shell in a container or a call from a known bad address while it happens.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kubernetes_cluster
# custom:
#   id: azure.aks.defender
#   requirement: every AKS cluster must have threat detection
#   severity: MEDIUM
#   category: monitoring
#   resource_types: [azurerm_kubernetes_cluster]
#   remediation: Add a `microsoft_defender` block with a Log Analytics workspace.
package decree.azure.aks.defender

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must detect threats", ["microsoft_defender", 0, "log_analytics_workspace_id"]) if {
	some cluster in input.resource.azurerm_kubernetes_cluster
	value.absent(value.at(cluster.values, ["microsoft_defender", 0, "log_analytics_workspace_id"], null))
}
