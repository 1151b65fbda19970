# METADATA
# title: Flow logs are switched on
# description: A flow log that is disabled records nothing, while everyone believes that traffic is recorded.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/network_watcher_flow_log
# custom:
#   id: azure.network.flow_log_enabled
#   aliases: [b90842e5-6779-44d4-9760-972f4c03ba1c]
#   requirement: every Network Watcher flow log must be enabled
#   severity: MEDIUM
#   category: configuration
#   resource_types: [azurerm_network_watcher_flow_log]
#   profiles: [recommended]
#   frameworks:
#     cis: ["6.1.1.5", "6.1.1.7"]
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1, pi_1_2]
#     hipaa: ["164_308_a_1_ii_d", "164_308_a_3_ii_a", "164_308_a_6_ii", "164_312_b", "164_312_c_2", "164_312_e_2_i"]
#   remediation: Set `enabled` to true.
#   fix:
#     set:
#       path: [enabled]
#       value: true
package decree.azure.network.flow_log_enabled

import data.decree.tf
import data.decree.value

deny contains tf.finding(watcher_flow_log, "must set `enabled` to true", ["enabled"]) if {
	some watcher_flow_log in input.resource.azurerm_network_watcher_flow_log
	enabled := value.at(watcher_flow_log.values, ["enabled"], null)
	value.known(enabled)
	enabled != true
}
