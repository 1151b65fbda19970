# METADATA
# title: Database instances run a supported version
# description: A version at its end of life gets no more fixes, and costs extra for extended support.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.supported_version
#   aliases: [CKV_GCP_79]
#   requirement: Cloud SQL instances must run a supported major version
#   severity: MEDIUM
#   category: patching
#   resource_types: [google_sql_database_instance]
#   remediation: Upgrade to a major version that is maintained.
package decree.google.sql.supported_version

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must run a supported major version", ["database_version"]) if {
	some database_instance in input.resource.google_sql_database_instance
	database_version := value.at(database_instance.values, ["database_version"], null)
	value.known(database_version)
	not value.matches(database_version, `^(POSTGRES_1[5-9]|MYSQL_8_[0-9]|SQLSERVER_20(19|2[0-9])_)`)
}
