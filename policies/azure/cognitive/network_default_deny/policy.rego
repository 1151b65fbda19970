# METADATA
# title: OpenAI and AI accounts deny network access by default
# description: Without a default of Deny every address can try leaked keys against the models.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/cognitive_account
# custom:
#   id: azure.cognitive.network_default_deny
#   requirement: every Azure OpenAI account must have network_acls default_action "Deny", unless
#     public_network_access_enabled is false
#   severity: HIGH
#   category: configuration
#   resource_types: [azurerm_cognitive_account]
#   profiles: [ai_platform]
#   remediation: Set `network_acls.0.default_action` to "Deny".
#   fix:
#     set:
#       path: [network_acls, 0, default_action]
#       value: Deny
package decree.azure.cognitive.network_default_deny

import data.decree.tf
import data.decree.value

deny contains tf.finding(account, "must set `network_acls.0.default_action` to \"Deny\"", ["network_acls", 0, "default_action"]) if {
	some account in input.resource.azurerm_cognitive_account
	public_network_access_enabled := value.at(account.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
	default_action := value.at(account.values, ["network_acls", 0, "default_action"], null)
	value.known(default_action)
	default_action != "Deny"
}
