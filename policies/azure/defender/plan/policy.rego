# METADATA
# title: Defender plans are of the standard tier
# description: "The free tier gives advice only: no alerts on attacks against the resources of the plan."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/security_center_subscription_pricing
# custom:
#   id: azure.defender.plan
#   aliases:
#     [CKV_AZURE_19, CKV_AZURE_55, CKV_AZURE_61, CKV_AZURE_69, CKV_AZURE_79, CKV_AZURE_84, CKV_AZURE_85,
#      CKV_AZURE_86, CKV_AZURE_87, CKV_AZURE_234, AVD-AZU-0045, 819d50fd-1cdf-45c3-9936-be408aaad93e]
#   requirement: every Defender plan must have tier Standard
#   severity: MEDIUM
#   category: monitoring
#   resource_types: [azurerm_security_center_subscription_pricing]
#   frameworks:
#     cis:
#       ["8.1.2.1", "8.1.3.1", "8.1.4.1", "8.1.5.1", "8.1.6.1", "8.1.7.1", "8.1.7.3", "8.1.7.4", "8.1.8.1",
#        "8.1.9.1"]
#     soc2: [cc_3_1, cc_3_2, cc_4_2, cc_6_8, cc_7_1]
#     hipaa:
#       ["164_308_a_1_ii_a", "164_308_a_5_ii_b", "164_308_a_5_ii_c", "164_308_a_6_i", "164_308_a_6_ii",
#        "164_308_a_8", "164_312_e_2_i"]
#     pci_dss: ["3.5.1.31", "3.5.1.32", "8.3.2.50", "8.3.2.51"]
#   remediation: Set `tier` to "Standard".
#   fix:
#     set:
#       path: [tier]
#       value: Standard
package decree.azure.defender.plan

import data.decree.tf
import data.decree.value

deny contains tf.finding(center_subscription_pricing, "must use the standard plan of Defender", ["tier"]) if {
	some center_subscription_pricing in input.resource.azurerm_security_center_subscription_pricing
	tier := value.at(center_subscription_pricing.values, ["tier"], null)
	value.known(tier)
	tier != "Standard"
}
