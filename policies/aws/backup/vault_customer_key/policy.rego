# METADATA
# title: Backup vaults are encrypted with a customer managed key
# description: The key of the vault decides who may restore everything in it, and must not be one that every
#   administrator uses.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/backup_vault
# custom:
#   id: aws.backup.vault_customer_key
#   aliases: [CKV_AWS_166]
#   requirement: every Backup vault must be encrypted with a customer managed key
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_backup_vault, azurerm_data_protection_backup_vault]
#   frameworks:
#     soc2: [pi_1_5]
#   remediation: Set `kms_key_arn` to the ARN of a KMS key of your own.
package decree.aws.backup.vault_customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(vault, "must be encrypted with a customer managed key", ["kms_key_arn"]) if {
	some vault in input.resource.aws_backup_vault
	not_encrypted_with_a_customer_managed_key(vault)
}

deny contains tf.finding(protection_backup_vault, "must be encrypted with a customer managed key", []) if {
	some protection_backup_vault in input.resource.azurerm_data_protection_backup_vault
	every protection_backup_vault_customer_managed_key in possible_protection_backup_vault_customer_managed_keys(protection_backup_vault) {
		value.absent(value.at(protection_backup_vault_customer_managed_key.values, ["key_vault_key_id"], null))
	}
}

not_encrypted_with_a_customer_managed_key(vault) if {
	value.absent(value.at(vault.values, ["kms_key_arn"], null))
}

not_encrypted_with_a_customer_managed_key(vault) if {
	value.matches(vault.values.kms_key_arn, `(^|/)alias/aws/`)
}

not_encrypted_with_a_customer_managed_key(vault) if {
	some alias in input.data.aws_kms_alias
	tf.refers(value.at(vault.values, ["kms_key_arn"], null), alias)
	value.matches(alias.values.name, `^alias/aws/`)
}

possible_protection_backup_vault_customer_managed_keys(protection_backup_vault) := [candidate |
	some candidate in input.resource.azurerm_data_protection_backup_vault_customer_managed_key
	tf.could_refer(value.at(candidate.values, ["data_protection_backup_vault_id"], null), protection_backup_vault)
]
