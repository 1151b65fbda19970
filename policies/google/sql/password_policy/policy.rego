# METADATA
# title: Database instances have a password policy
# description: Without a policy users of the database may have passwords as short and as old as they like.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.password_policy
#   requirement: Cloud SQL instances must have a password policy
#   severity: LOW
#   category: authentication
#   resource_types: [google_sql_database_instance]
#   remediation: Set `settings.0.password_validation_policy.0.enable_password_policy` to true.
#   fix:
#     set:
#       path: [settings, 0, password_validation_policy, 0, enable_password_policy]
#       value: true
package decree.google.sql.password_policy

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must have a password policy", ["settings", 0, "password_validation_policy", 0, "enable_password_policy"]) if {
	some database_instance in input.resource.google_sql_database_instance
	enable_password_policy := value.at(database_instance.values, ["settings", 0, "password_validation_policy", 0, "enable_password_policy"], null)
	value.known(enable_password_policy)
	enable_password_policy != true
}
