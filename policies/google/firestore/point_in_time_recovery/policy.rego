# METADATA
# title: Firestore databases can be restored to a moment
# description: Documents that were changed by mistake can be read as they were only where recovery is enabled.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/firestore_database
# custom:
#   id: google.firestore.point_in_time_recovery
#   requirement: Firestore databases must have point-in-time recovery enabled
#   severity: LOW
#   category: data protection
#   resource_types: [google_firestore_database]
#   remediation: Set `point_in_time_recovery_enablement` to "POINT_IN_TIME_RECOVERY_ENABLED".
#   fix:
#     set:
#       path: [point_in_time_recovery_enablement]
#       value: POINT_IN_TIME_RECOVERY_ENABLED
package decree.google.firestore.point_in_time_recovery

import data.decree.tf
import data.decree.value

deny contains tf.finding(database, "must have point-in-time recovery enabled", ["point_in_time_recovery_enablement"]) if {
	some database in input.resource.google_firestore_database
	point_in_time_recovery_enablement := value.at(database.values, ["point_in_time_recovery_enablement"], null)
	value.known(point_in_time_recovery_enablement)
	point_in_time_recovery_enablement != "POINT_IN_TIME_RECOVERY_ENABLED"
}
