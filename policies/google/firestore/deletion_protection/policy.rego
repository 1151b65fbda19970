# METADATA
# title: Firestore databases are protected from deletion
# description: A database without the protection is gone with one call, backups of its documents included.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/firestore_database
# custom:
#   id: google.firestore.deletion_protection
#   requirement: Firestore databases must have deletion protection enabled
#   severity: LOW
#   category: data protection
#   resource_types: [google_firestore_database]
#   remediation: Set `delete_protection_state` to "DELETE_PROTECTION_ENABLED".
#   fix:
#     set:
#       path: [delete_protection_state]
#       value: DELETE_PROTECTION_ENABLED
package decree.google.firestore.deletion_protection

import data.decree.tf
import data.decree.value

deny contains tf.finding(database, "must have deletion protection enabled", ["delete_protection_state"]) if {
	some database in input.resource.google_firestore_database
	delete_protection_state := value.at(database.values, ["delete_protection_state"], null)
	value.known(delete_protection_state)
	delete_protection_state != "DELETE_PROTECTION_ENABLED"
}
