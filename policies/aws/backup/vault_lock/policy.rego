# METADATA
# title: Backup vaults are locked
# description: Ransomware and insiders delete the backups first; a lock refuses that to everyone, the root user included.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/backup_vault
# custom:
#   id: aws.backup.vault_lock
#   requirement: every Backup vault must have a vault lock
#   severity: LOW
#   category: data protection
#   resource_types: [aws_backup_vault]
#   remediation: Add the `aws_backup_vault_lock_configuration` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_backup_vault_lock_configuration
#       attributes:
#         backup_vault_name: ${self.id}
package decree.aws.backup.vault_lock

import data.decree.tf
import data.decree.value

deny contains tf.finding(vault, "must have a vault lock", []) if {
	some vault in input.resource.aws_backup_vault
	every vault_lock_configuration in possible_vault_lock_configurations(vault) {
		item := vault_lock_configuration
		value.absent(item)
	}
}

possible_vault_lock_configurations(vault) := [candidate |
	some candidate in input.resource.aws_backup_vault_lock_configuration
	tf.could_refer(value.at(candidate.values, ["backup_vault_name"], null), vault)
]
