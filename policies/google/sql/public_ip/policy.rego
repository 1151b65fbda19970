# METADATA
# title: Database instances have no public IP addresses
# description: An instance has a public address unless it is told otherwise; then a list of networks and a
#   password stand before the data.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.public_ip
#   aliases: [CKV_GCP_60, AVD-GCP-0017]
#   requirement: Cloud SQL instances must not have a public IP address
#   severity: HIGH
#   category: network exposure
#   resource_types: [google_sql_database_instance]
#   profiles: [ai_platform]
#   frameworks:
#     pci_dss:
#       ["1.2.8.28", "1.3.1.30", "1.3.1.31", "1.3.2.31", "1.4.2.28", "1.4.2.29", "1.4.2.8", "1.5.1.28",
#        "10.3.2.14", "10.3.2.15", "10.3.2.16", "3.5.1.3.19", "3.5.1.3.20", "3.5.1.3.21", A1.1.2.10, A1.1.2.11,
#        A1.1.2.12, A1.1.3.27, A1.1.3.28, A3.4.1.12, A3.4.1.13, A3.4.1.14]
#   remediation: Set `settings.0.ip_configuration.0.ipv4_enabled` to false.
#   fix:
#     set:
#       path: [settings, 0, ip_configuration, 0, ipv4_enabled]
#       value: false
package decree.google.sql.public_ip

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must not have a public IP address", ["settings", 0, "ip_configuration", 0, "ipv4_enabled"]) if {
	some database_instance in input.resource.google_sql_database_instance
	ipv4_enabled := value.at(database_instance.values, ["settings", 0, "ip_configuration", 0, "ipv4_enabled"], null)
	value.known(ipv4_enabled)
	ipv4_enabled != false
}
