# METADATA
# title: Database instances do not let every network in
# description: With 0.0.0.0/0 among the authorised networks the database takes connections from the whole internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/sql_database_instance
# custom:
#   id: google.sql.authorized_networks_open
#   aliases: [CKV_GCP_11]
#   requirement: Cloud SQL instances must not have authorized networks open to the internet
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [google_sql_database_instance]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     cis: ["6.5", "6.6"]
#     soc2: [cc_6_2]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_4_i", "164_312_a_1"]
#     pci_dss:
#       ["1.2.8.27", "1.2.8.28", "1.2.8.32", "1.3.1.30", "1.3.1.31", "1.3.1.35", "1.3.2.30", "1.3.2.31",
#        "1.3.2.35", "1.3.2.36", "1.4.2.28", "1.4.2.29", "1.4.2.8", "1.4.5.1", "1.5.1.27", "1.5.1.28",
#        "10.3.2.14", "10.3.2.15", "10.3.2.16", "3.5.1.3.19", "3.5.1.3.20", "3.5.1.3.21", "3.5.1.3.24",
#        "7.2.2.22", "7.3.1.16", "7.3.1.17", "7.3.2.17", "7.3.3.16", "7.3.3.17", "8.2.7.14", "8.2.7.16",
#        A1.1.2.10, A1.1.2.11, A1.1.2.12, A1.1.2.2, A1.1.3.16, A1.1.3.27, A1.1.3.28, A1.1.3.31, A1.1.3.32,
#        A3.4.1.12, A3.4.1.13, A3.4.1.14, A3.4.1.25]
#   remediation: Remove the network, and connect through the Cloud SQL Auth Proxy or a private address.
package decree.google.sql.authorized_networks_open

import data.decree.tf
import data.decree.value

deny contains tf.finding(database_instance, "must not let every network in", ["settings", 0, "ip_configuration", 0, "authorized_networks", i, "value"]) if {
	some database_instance in input.resource.google_sql_database_instance
	some i, authorized_network in database_instance.values.settings[0].ip_configuration[0].authorized_networks
	value.matches(authorized_network.value, `/0$`)
}
