# METADATA
# title: Glue connections require SSL
# description: Passwords and rows otherwise cross the network in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/glue_connection
# custom:
#   id: aws.glue.connection_ssl
#   requirement: every Glue connection must be encrypted in transit
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_glue_connection]
#   remediation: Set `JDBC_ENFORCE_SSL`, or for Kafka `KAFKA_SSL_ENABLED`, to true in `connection_properties`.
package decree.aws.glue.connection_ssl

import data.decree.tf
import data.decree.value

deny contains tf.finding(connection, "must be encrypted in transit", []) if {
	some connection in input.resource.aws_glue_connection
	connection.values.connection_type in ["JDBC", "MONGODB", "KAFKA"]
	JDBC_ENFORCE_SSL := value.at(connection.values, ["connection_properties", "JDBC_ENFORCE_SSL"], null)
	value.known(JDBC_ENFORCE_SSL)
	JDBC_ENFORCE_SSL != "true"
	KAFKA_SSL_ENABLED := value.at(connection.values, ["connection_properties", "KAFKA_SSL_ENABLED"], null)
	value.known(KAFKA_SSL_ENABLED)
	KAFKA_SSL_ENABLED != "true"
	CONNECTION_URL := value.at(connection.values, ["connection_properties", "CONNECTION_URL"], null)
	value.known(CONNECTION_URL)
	not value.matches(CONNECTION_URL, `ssl=true`)
}
