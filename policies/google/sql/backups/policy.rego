# METADATA
# title: Database instances are backed up
# description: Without backups a dropped table or a failed migration cannot be undone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.backups
#   aliases: [CKV_GCP_14, AVD-GCP-0024, cf3c7631-cd1e-42f3-8801-a561214a6e79]
#   requirement: Cloud SQL instances must be backed up automatically
#   severity: MEDIUM
#   category: data protection
#   resource_types: [google_sql_database_instance]
#   frameworks:
#     cis: ["6.7"]
#     soc2: [cc_7_4, cc_7_5, pi_1_5]
#     pci_dss:
#       ["1.5.1.27", "10.3.2.16", "10.3.3.1", "10.3.3.14", "10.3.3.20", "10.3.3.21", "10.3.3.8", "3.5.1.22",
#        "3.5.1.23", "3.5.1.26", "3.5.1.27", "3.5.1.3.21", "6.3.3.10", "8.3.2.38", "8.3.2.43", "8.3.2.44",
#        A1.1.2.12, A3.4.1.14]
#   remediation: Set `enabled` to true in `backup_configuration`.
package decree.google.sql.backups

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must be backed up automatically", []) if {
	some database_instance in input.resource.google_sql_database_instance
	enabled := value.at(database_instance.values, ["settings", 0, "backup_configuration", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
	value.absent(value.at(database_instance.values, ["master_instance_name"], null))
}
