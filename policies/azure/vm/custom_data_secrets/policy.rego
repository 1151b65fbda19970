# METADATA
# title: Custom data of machines holds no secrets
# description: Custom data is stored in the clear on the machine and in the state of Terraform; every process on
#   it can read the secret.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/linux_virtual_machine
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/windows_virtual_machine
# custom:
#   id: azure.vm.custom_data_secrets
#   aliases: [CKV_AZURE_45, AVD-AZU-0037]
#   requirement: every Azure virtual machine must not contain secrets in its custom data
#   severity: CRITICAL
#   category: secrets
#   resource_types: [azurerm_linux_virtual_machine, azurerm_windows_virtual_machine, azurerm_virtual_machine]
#   profiles: [recommended, ai_platform]
#   remediation: Let the machine read the secret from a key vault with its managed identity.
package decree.azure.vm.custom_data_secrets

import data.decree.tf
import data.decree.value

deny contains tf.finding(virtual_machine, "must not contain secrets in its custom data", ["custom_data"]) if {
	some virtual_machine in input.resource.azurerm_linux_virtual_machine
	value.matches(virtual_machine.values.custom_data, `(AKIA|ASIA)[A-Z0-9]{16}|(aws_secret_access_key|AWS_SECRET_ACCESS_KEY)["= :]{1,5}[A-Za-z0-9/+]{40}|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY`)
}

deny contains tf.finding(virtual_machine, "must not contain secrets in its custom data", ["custom_data"]) if {
	some virtual_machine in input.resource.azurerm_windows_virtual_machine
	value.matches(virtual_machine.values.custom_data, `(AKIA|ASIA)[A-Z0-9]{16}|(aws_secret_access_key|AWS_SECRET_ACCESS_KEY)["= :]{1,5}[A-Za-z0-9/+]{40}|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY`)
}

deny contains tf.finding(machine, "must not contain secrets in its custom data", ["os_profile", 0, "custom_data"]) if {
	some machine in input.resource.azurerm_virtual_machine
	value.matches(machine.values.os_profile[0].custom_data, `(AKIA|ASIA)[A-Z0-9]{16}|(aws_secret_access_key|AWS_SECRET_ACCESS_KEY)["= :]{1,5}[A-Za-z0-9/+]{40}|BEGIN (RSA|EC|OPENSSH) PRIVATE KEY`)
}
